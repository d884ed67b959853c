// Recipients: entered, changed by two at once, and told of what was corrected or erased (GDPR Art. 19).
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { isAccessible } from "../harness/checks.mjs";
import { PORTAL } from "../portal/customer.mjs";
import { as, foundByStaff, token } from "../portal/people.mjs";
import { pickDay, TODAY } from "./dates.mjs";
import { asStaff } from "./member.mjs";
import { auditor } from "./recipient.mjs";
import { customer } from "./register.mjs";
import { scenario } from "./scenario.mjs";

/** What the ids that this run makes begin with. */
const RUN = `test-${Date.now().toString(36)}`;

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const field = (page, name) => main(page).locator(`[name=${JSON.stringify(name)}]`);
const chosen = (page, name, value) => main(page).locator(`input[name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
const done = (page, words) => page.getByRole("status").filter({ hasText: words });

for (const language of ["fi", "sv", "en"]) {
  scenario(`a recipient is entered, and changed while somebody else changes it: in ${language}`, () =>
    asStaff("tiina", language, "/staff/recipients", async ({ page, press, type, choose, t, words, read }) => {
      const say = t("views/recipients");
      const id = `${RUN}-${language}`;
      await press(page, button(page, say("enter")));
      await type(page, field(page, "id"), id);
      await type(page, field(page, "name"), `${id} Ltd`);
      await type(page, field(page, "contact"), "privacy@transfer.example");
      await choose(page, chosen(page, "kind", "other"));
      await field(page, "country").selectOption("US");
      await choose(page, chosen(page, "channel", "email"));
      await press(page, button(page, say("save")));
      await main(page).getByRole("radiogroup").filter({ hasText: say("basisNone") }).locator("[slot=errorMessage]").waitFor();
      await choose(page, chosen(page, "transferBasis", "standard-contractual-clauses"));
      await press(page, button(page, say("save")));
      await done(page, say("saved")).waitFor();
      assert.deepEqual((await read(`/staff/recipients/${id}`)).transferBasis, "standard-contractual-clauses");

      await press(page, button(page, say("changeOf", { name: `${id} Ltd` })));
      await field(page, "country").selectOption("FI");
      await choose(page, chosen(page, "transferBasis", "none"));
      await type(page, field(page, "contact"), "mine@transfer.example");
      const { id: _, revision, categories: __, purposes: ___, ...held } = await read(`/staff/recipients/${id}`);
      await as("tiina", "PUT", `/staff/recipients/${id}`, { ...held, name: `${id} Inc`, contact: "theirs@transfer.example" }, { "If-Match": `"${revision}"` });
      await press(page, button(page, say("save")));
      const both = main(page).getByRole("region", { name: say("stale"), exact: true });
      await both.getByText("theirs@transfer.example").waitFor();
      await both.getByText("mine@transfer.example").waitFor();
      await both.getByText(words("TransferBasis", "standard-contractual-clauses")).waitFor();
      assert.equal(await both.locator("input:checked").count(), 0);
      await isAccessible(page, "a recipient that two have changed");
      await choose(page, chosen(page, "name", "theirs"));
      await choose(page, chosen(page, "contact", "mine"));
      await choose(page, chosen(page, "country", "mine"));
      await choose(page, chosen(page, "transferBasis", "mine"));
      await press(page, button(page, say("saveChosen")));
      await done(page, say("saved")).waitFor();
      const { name, contact, country, transferBasis } = await read(`/staff/recipients/${id}`);
      assert.deepEqual([name, contact, country, transferBasis], [`${id} Inc`, "mine@transfer.example", "FI", undefined]);
      for (const [action, times] of [["recipient-entered", 1], ["recipient-changed", 2]]) {
        const { items } = await read(`/staff/audit-events?action=${action}&from=${TODAY}&limit=100`);
        assert.equal(items.filter(({ details }) => details.recipient === id).length, times, words("AuditAction", action));
      }
    }));
}

for (const [language, type] of [["fi", "rectification"], ["sv", "erasure"], ["en", "rectification"]]) {
  scenario(`a recipient is told of a change, and the person sees when: ${type} in ${language}`, async () => {
    const [someone, recipient] = [await customer("aino"), await auditor()];
    const { id: subject } = await foundByStaff(someone);
    const disclosure = { recipient, subjects: [subject], purpose: `Art. 19 ${RUN}`, fields: ["phone"], legalBasis: "Tilintarkastuslaki", disclosedAt: new Date().toISOString() };
    const { persons } = await as("tiina", "POST", "/staff/disclosures", disclosure, { "Idempotency-Key": randomUUID() });
    if (type === "rectification") await rectify(someone);
    else await erase(someone);
    await asStaff("tiina", language, "/staff/recipients", async ({ page, press, choose, t, words, read, settled }) => {
      const say = t("views/recipients");
      const notice = () => main(page).locator("section section").filter({ hasText: persons[0].reference });
      while ((await notice().count()) === 0) {
        await press(page, main(page).locator("section > div").getByRole("button").last());
        await settled();
      }
      await notice().getByText(words("RecipientNoticeType", type)).waitFor();
      await press(page, notice().locator("summary"));
      assert.equal(await notice().locator("input:checked").count(), 0);
      await isAccessible(page, "what a recipient must be told");
      await choose(page, notice().locator("input[value=post]"));
      await pickDay(page, notice().locator("[name=toldAt]"), TODAY);
      await press(page, notice().getByRole("button", { name: say("tellNow"), exact: true }));
      await done(page, say("nowTold", { name: "Testitilintarkastajat Oy" })).waitFor();
      assert.equal(await notice().count(), 0);
      const { items } = await read(`/staff/audit-events?action=recipient-told&from=${TODAY}`);
      assert.ok(items.some((event) => event.subject === subject), words("AuditAction", "recipient-told"));
    });
    if (type === "rectification") {
      const [given] = (await someone.get("/me/disclosures")).items;
      assert.deepEqual(given.notices.map((each) => [each.type, each.toldAt?.slice(0, 10).length]), [[type, 10]]);
    }
    await someone.close();
  });
}

/** The person corrects their phone number, which the recipient has. */
async function rectify(someone) {
  const { items } = await someone.get("/me/data/contact-details");
  const { id, etag } = items.find(({ content }) => content?.phone !== undefined);
  await someone.patch(`/me/data/contact-details/${id}`, { phone: "+358401234567" }, etag);
}

/** The person asks for the erasure of everything, and the officer approves it. */
async function erase(someone) {
  const filed = await someone.post("/me/requests", { right: "erasure", ground: "no-longer-needed" });
  const request = `/staff/requests/${filed.id}`;
  const seen = await fetch(`${PORTAL}/api/v1${request}?purpose=handle-request`, { headers: { Authorization: `Bearer ${await token("tiina")}` } });
  await as("tiina", "POST", `${request}/decision`, { grant: true }, { "If-Match": seen.headers.get("ETag") });
}
