// How staff notes by what somebody was identified: by kinds that are chosen, so that no number of a document gets in.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isAccessible } from "../../harness/checks.mjs";
import { serve } from "../../harness/origin.mjs";
import { become, open, person, settled } from "../../harness/person.mjs";
import { texts } from "../../harness/words.mjs";

const PERSON = "/staff/persons/00000000-0017-4000-8000-000000000021";

const origin = await serve();
after(() => origin.close());

test("a request of a representative is entered with what was seen of them, and with their right", () =>
  atStaffs("juha", "fi", "/staff/requests/new", async ({ page, main, choose, t }) => {
    const [say, evidence] = [t("views/entry"), t("parts/evidence")];
    await choose("channel", "post");
    assert.equal(await main.locator("input[name=language]:checked").count(), 0, "it is guessed in which language it is answered");
    await choose("language", "sv");
    await choose("right", "access");
    assert.equal(await main.locator("input[name=how]").count(), 0, "it need not be known yet who asks");
    await check(main, "identified");
    await choose("how", "representative");
    await choose("document", "passport");
    await choose("seen", "in-person");
    await choose("mandate", "guardianship");
    assert.equal(await main.locator("input[name=represented]").count(), 0, "it is asked twice whether somebody acts");
    await main.locator("[name='representative.name']").fill("Eila Edunvalvoja");
    await main.locator("[name=identifiedBy]").fill("passi 123");
    await isAccessible(page, "an entry");
    await main.getByRole("button", { name: say("save"), exact: true }).click();
    await page.getByRole("alert").filter({ hasText: evidence("number") }).waitFor();
    await main.locator("[name=identifiedBy]").fill("Juha Wirtanen");
    const kept = await main.getByRole("region", { name: evidence("kept"), exact: true }).getByRole("paragraph").textContent();
    const { identityEvidence, representative } = await sent(page, "/staff/requests", () => main.getByRole("button", { name: say("save"), exact: true }).click());
    assert.equal(identityEvidence, kept);
    assert.deepEqual(representative, { kind: "guardian", name: "Eila Edunvalvoja", evidence: "Holhousasioiden rekisterin ote" });
  }));

test("a login is linked on evidence that was seen of the person themselves", () =>
  atStaffs("tiina", "sv", PERSON, async (someone) => {
    const { page, main, choose, t } = someone;
    const [say, evidence] = [t("views/person"), t("parts/evidence")];
    await choose("purpose", "identify-person");
    await main.getByRole("button", { name: say("look"), exact: true }).click();
    await main.getByRole("button", { name: say("link"), exact: true }).click();
    await settled(someone);
    assert.equal(await main.locator("input[name=how][value=representative]").count(), 0);
    await main.locator("[name=issuer]").fill("https://login.example/customers");
    await main.locator("[name=sub]").fill("login-of-somebody");
    await choose("how", "login");
    await choose("login", "bank");
    await isAccessible(page, "a login that is linked");
    const kept = await main.getByRole("region", { name: evidence("kept"), exact: true }).getByRole("paragraph").textContent();
    const { reason } = await sent(page, "/login-links", () => main.getByRole("button", { name: say("linkNow"), exact: true }).click());
    assert.equal(reason, kept);
  }));

test("a case that waits for identification does not say that the person is identified by their login", () =>
  atStaffs("tiina", "en", "/staff/requests/00000000-0016-7000-8000-000000000008", async (someone) => {
    const { main, t } = someone;
    const say = t("views/case");
    await main.getByRole("button", { name: say("open"), exact: true }).click();
    await settled(someone);
    await main.getByText(say("notIdentified"), { exact: true }).waitFor();
    assert.equal(await main.getByText(say("byLogin"), { exact: true }).count(), 0);
  }));

test("the words beside a ground of a restriction are said to be the person's", () =>
  atStaffs("tiina", "sv", "/staff/blocks?place=restriction&subject=00000000-0017-4000-8000-000000000002", async ({ main, t }) => {
    const [reads] = t("views/blocks")("personReads", { told: "|" }).split("|");
    const hints = await main.locator("[id$=-hint]").allTextContents();
    assert.ok(hints.length > 3);
    assert.deepEqual(hints.filter((hint) => !hint.startsWith(reads)), []);
  }));

async function atStaffs(persona, language, address, work) {
  const someone = await person(origin.url, { language });
  try {
    const main = someone.page.getByRole("main");
    await become(someone, persona);
    await open(someone, address);
    await work({
      ...someone,
      main,
      // The input itself is hidden: what is clicked is its label.
      choose: (name, value) => main.locator(`input[name=${JSON.stringify(name)}][value=${value}]`).locator("xpath=ancestor::label[1]").click(),
      t: (folder) => texts(`staff/${folder}`, language),
    });
  } finally {
    await someone.close();
  }
}

function check(main, name) {
  return main.locator(`input[name=${name}]`).locator("xpath=ancestor::label[1]").click();
}

/** What is sent to where an address ends, by what is done. */
async function sent(page, end, act) {
  const asked = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith(end));
  await act();
  return (await asked).postDataJSON();
}
