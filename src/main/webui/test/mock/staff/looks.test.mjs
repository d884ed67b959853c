// How staff looks at somebody: for which purpose, once more, and for another; nothing is read that was not told before.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isAccessible, isQuiet } from "../../harness/checks.mjs";
import { serve } from "../../harness/origin.mjs";
import { become, open, person, settled } from "../../harness/person.mjs";
import { texts } from "../../harness/words.mjs";

const PERSON = "/staff/persons/00000000-0017-4000-8000-000000000021";
const CATEGORY = `${PERSON}/contact-details`;
const REGISTER = "/staff/disclosures?subject=00000000-0017-4000-8000-000000000002";
const READS = /\/api\/v1\/staff\/(subjects|disclosures|looks)/;

const origin = await serve();
after(() => origin.close());

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const purpose = (page, value) => main(page).locator(`input[name=purpose][value=${value}]`);

for (const [address, folder, name, language] of [[PERSON, "person", "look", "fi"], [CATEGORY, "holdings", "look", "sv"], [REGISTER, "disclosures", "show", "en"]]) {
  test(`whoever looks at ${address} looks once more, and then for another purpose, in ${language}`, () =>
    looking(language, address, async (someone, reads) => {
      const { page } = someone;
      const looking = texts("staff/parts", language);
      const submit = main(page).locator("form:has(input[type=radio][name=purpose]) button[type=submit]");
      assert.equal(await main(page).locator("input[name=purpose]:checked").count(), 0, "a purpose is chosen before anybody has chosen it");
      assert.equal(await submit.textContent(), await nameOf(folder, name, language, page));
      await choose(page, "handle-request");
      await submit.click();
      const again = button(page, looking("again"));
      await again.waitFor();
      await settled(someone);
      assert.ok(await main(page).getByText(looking("againWhy", { pages: 1 }), { exact: true }).isVisible(), "that it is a look is not told");
      await isAccessible(page, "the bar");

      const once = reads.length;
      await again.click();
      await settled(someone);
      assert.ok(reads.length > once, "nothing is read once more");
      assert.ok(reads.every((url) => url.searchParams.get("purpose") === "handle-request"));

      const before = reads.length;
      await button(page, looking("otherPurpose")).click();
      await submit.waitFor();
      assert.equal(await main(page).locator("input[name=purpose]:checked").count(), 0, "the purpose of before is chosen");
      assert.equal(reads.length, before, "something is read before it is said for what");
      assert.ok(await main(page).evaluate((element) => element.contains(document.activeElement)), "the focus is lost");
      await choose(page, "legal-claim");
      await submit.click();
      await again.waitFor();
      await settled(someone);
      assert.ok(reads.length > before);
      assert.ok(reads.slice(before).every((url) => url.searchParams.get("purpose") === "legal-claim"));
    }));
}

test("the officer goes from a person to who has looked at them, which is told and waits for a press", () =>
  looking("fi", PERSON, async (someone, reads) => {
    const { page } = someone;
    const [say, looks] = [texts("staff/views/person", "fi"), texts("staff/views/looks", "fi")];
    await look(page, say);
    assert.ok(await main(page).getByText(say("looksWhy"), { exact: true }).isVisible(), "that it is a look is not told");
    const read = reads.length;
    await main(page).getByRole("link", { name: say("looksShow"), exact: true }).click();
    await button(page, looks("lookAtPerson")).waitFor();
    await settled(someone);
    assert.equal(new URL(page.url()).search, `?subject=${PERSON.split("/").at(-1)}`);
    assert.equal(reads.length, read);
  }));

test("customer service is not led to where it may not look", () =>
  looking("sv", PERSON, async (someone) => {
    const { page } = someone;
    const say = texts("staff/views/person", "sv");
    await look(page, say);
    assert.equal(await main(page).getByRole("link", { name: say("looksShow"), exact: true }).count(), 0);
  }, "juha"));

/** Looks from an address on, and hears what is read of persons. */
async function looking(language, address, work, persona = "tiina") {
  const someone = await person(origin.url, { language });
  try {
    const reads = [];
    someone.page.on("request", (request) => READS.test(request.url()) && reads.push(new URL(request.url())));
    await become(someone, persona);
    await open(someone, address);
    assert.deepEqual(reads, [], "a look is made by an address alone");
    await work(someone, reads);
    await isQuiet(someone, address);
  } finally {
    await someone.close();
  }
}

/** The input itself is hidden: what is clicked is its label. */
function choose(page, value) {
  return purpose(page, value).locator("xpath=ancestor::label[1]").click();
}

async function look(page, say) {
  await choose(page, "handle-request");
  await button(page, say("look")).click();
  await main(page).getByRole("heading", { name: say("requests"), exact: true }).waitFor();
}

async function nameOf(folder, name, language, page) {
  const category = folder === "holdings" ? await main(page).getByRole("heading", { level: 1 }).textContent() : "";
  return texts(`staff/views/${folder}`, language)(name, { category });
}
