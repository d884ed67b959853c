// From something that is held to what is done about it: a request that came another way, and a hold; each is about that and nothing else.
import assert from "node:assert/strict";
import { isAccessible } from "../harness/checks.mjs";
import { beginning } from "../portal/customer.mjs";
import { foundByStaff } from "../portal/people.mjs";
import { asStaff } from "./member.mjs";
import { customer } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const CATEGORY = "support-tickets";
const ID = /^[0-9a-f-]{36}$/;

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const chosen = (page, name, value) => main(page).locator(`input[name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
const link = (page, name) => main(page).getByRole("article").first().getByRole("link", { name: beginning(name) });

for (const language of ["sv", "en"]) {
  scenario(`an item leads to a request and a hold about it: in ${language}`, async () => {
    const someone = await customer("oksana");
    const { id: subject } = await foundByStaff(someone);
    const address = `/staff/persons/${subject}/${CATEGORY}`;
    await asStaff("tiina", language, address, async (member) => {
      const { page, press, type, choose, t, read } = member;
      const [say, entry] = [t("views/holdings"), t("views/entry")];
      assert.equal(await main(page).locator("input[name=purpose]:checked").count(), 0);
      await look(member);
      await isAccessible(page, "what is held");
      await press(page, link(page, say("request")));
      await button(page, entry("save")).waitFor();
      const { subject: whose, category, item } = Object.fromEntries(new URL(page.url()).searchParams);
      assert.deepEqual([whose, category, ID.test(item)], [subject, CATEGORY, true]);
      await choose(page, chosen(page, "channel", "post"));
      await choose(page, chosen(page, "language", language));
      await choose(page, chosen(page, "right", "erasure"));
      await choose(page, chosen(page, "request.ground", "no-longer-needed"));
      assert.ok(await main(page).locator("input[name=onlyItem]").isChecked());
      await press(page, button(page, entry("save")));
      await page.waitForURL((url) => ID.test(url.pathname.split("/").at(-1)));
      const filed = await read(`/staff/requests/${page.url().split("/").at(-1)}?purpose=handle-request`);
      assert.deepEqual([filed.request.right, filed.subjectId, filed.request.scope], ["erasure", subject, { categories: [], items: [item] }]);

      await page.goto(address);
      await look(member);
      await press(page, link(page, say("hold")));
      const [blocks] = [t("views/blocks")];
      await choose(page, chosen(page, "ground", "legal-claim"));
      assert.ok(await chosen(page, "scope", "item").isChecked());
      await type(page, main(page).locator("[name=reason]"), `Test ${subject.slice(0, 8)}`);
      await press(page, button(page, blocks("holdNow")));
      await page.waitForURL(/\/staff\/blocks\/holds\/[0-9a-f-]{36}$/);
      const hold = await read(`/staff/holds/${page.url().split("/").at(-1)}`);
      assert.deepEqual([hold.subject, hold.item], [subject, item]);
    });
    await someone.close();
  });
}

/** Says why one looks at the category, and looks. */
async function look({ page, press, choose, t, words, settled }) {
  await choose(page, chosen(page, "purpose", "handle-request"));
  await press(page, button(page, t("views/holdings")("look", { category: words("Category", CATEGORY) })));
  await main(page).getByRole("article").first().waitFor();
  await settled();
}
