// The copy of somebody who asked by post, from the question who they are to the hand-over: what staff sees, and what the person does.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAccessible } from "../harness/checks.mjs";
import { beginning } from "../portal/customer.mjs";
import { as, foundByStaff } from "../portal/people.mjs";
import { asStaff } from "./member.mjs";
import { customer } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const radio = (page, name, value) => main(page).locator(`input[type=radio][name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
const field = (page, name) => page.getByRole("textbox", { name: beginning(name) });
const opened = (page, name) => main(page).locator("summary", { hasText: name });

/** Seven groups of four letters and digits. */
const PHRASE = /^(\w{4}[- ]){6}\w{4}$/;

for (const [language, doubt] of [
  ["fi", "Tarvitsemme tunnistetietoja."],
  ["sv", "Vi behöver identifiering."],
  ["en", "We need identification."],
]) {
  scenario(`a copy for who asked by post is granted, taken and handed over, and the person sees each step: in ${language}`, async () => {
    const someone = await customer("aino");
    const id = await entered(someone, language);
    const looks = async () => (await someone.get("/me/access-log")).total;
    const own = () => someone.get(`/me/requests/${id}`);
    const before = await looks();
    await asStaff("tiina", language, `/staff/requests/${id}`, async (member) => {
      const { page, press, type, choose, t, words, read, settled } = member;
      const [say, evidence] = [t("views/case"), t("parts/evidence")];
      const stands = (code, type = "RequestState") => main(page).getByText(say("taken", { state: words(type, code) })).waitFor();
      await settled();
      assert.equal(await looks(), before, "an address alone is no look");
      await press(page, button(page, say("open")));
      await main(page).getByText(say("looked")).waitFor();
      assert.equal(await looks(), before + 1);

      await press(page, opened(page, say("ask")));
      await type(page, field(page, say("askMessage")), doubt);
      await press(page, button(page, say("askButton")));
      await stands("awaiting-identification");
      await choose(page, radio(page, "how", "document"));
      await choose(page, radio(page, "document", "passport"));
      await choose(page, radio(page, "seen", "in-person"));
      await type(page, field(page, evidence("by")), "AB1234567");
      await press(page, button(page, say("confirmButton")));
      await page.getByRole("alert").filter({ hasText: evidence("number") }).waitFor();
      await type(page, field(page, evidence("by")), "Juha Wirtanen");
      const kept = await main(page).getByRole("region", { name: evidence("kept"), exact: true }).getByRole("paragraph").textContent();
      assert.match(kept, new RegExp(`${evidence("passport")}.*Juha Wirtanen`));
      await press(page, button(page, say("confirmButton")));
      await stands("received");
      const found = await read(`/staff/requests/${id}?purpose=handle-request`);
      assert.equal(found.identityEvidence, kept);

      await choose(page, radio(page, "grant", "grant"));
      const { lines } = found.request;
      const counted = { right: "access", count: sum(lines.map(({ items }) => items)), categories: lines.length, one: "no", where: "" };
      await press(page, button(page, say("carryOut", counted)));
      await stands("awaiting-delivery");
      assert.equal((await own()).state, "awaiting-delivery");
      await isAccessible(page, "a copy to hand over");

      const another = await page.context().newPage();
      await another.goto(page.url());
      await press(another, button(another, say("open")));
      await button(another, say("pages")).waitFor();

      const untaken = await looks();
      const pages = await saved(page, () => press(page, button(page, say("pages"))));
      assert.match(pages.content.toString(), /<\/html>\s*$/);
      assert.ok(pages.content.toString().includes(someone.email));
      await page.getByRole("status").filter({ hasText: say("saved", { name: pages.name }) }).waitFor();
      assert.ok(await radio(page, "by", "letter").isChecked(), "what was taken to be printed goes as a letter");
      assert.equal(await looks(), untaken + 1);
      const file = await saved(page, () => press(page, button(page, say("file"))));
      assert.equal(file.content.subarray(0, 2).toString(), "PK");
      await page.getByRole("status").filter({ hasText: say("saved", { name: file.name }) }).waitFor();
      assert.match((await main(page).locator("code").textContent()).trim(), PHRASE);
      assert.equal(await looks(), untaken + 2);

      await choose(page, radio(page, "by", "encrypted-file"));
      await press(page, button(page, say("button")));
      await stands("granted", "RequestOutcome");
      await isAccessible(page, "a copy that is handed over");
      const done = await own();
      assert.deepEqual([done.state, done.outcome, done.steps.at(-1).code], ["completed", "granted", "handed-over"]);

      await press(another, button(another, say("pages")));
      const refusal = another.getByRole("alert").filter({ hasText: /\S/ });
      await refusal.waitFor();
      assert.doesNotMatch(await refusal.textContent(), /[{}]|urn:/);
      const { items } = await someone.get("/me/access-log?limit=100");
      const theirs = items.filter(({ viewerKind }) => viewerKind === "staff").slice(0, (await looks()) - before);
      assert.deepEqual([...new Set(theirs.map(({ purpose }) => purpose))], ["handle-request"]);
    });
    await someone.close();
  });
}

/** Enters a letter that asks for a copy; who wrote it is known, and whether it was them is not. */
async function entered(someone, language) {
  const { id: subjectId } = await foundByStaff(someone);
  const body = { request: { right: "access" }, channel: "post", receivedOn: new Date().toISOString().slice(0, 10), subjectId, language };
  return (await as("juha", "POST", "/staff/requests", body, { "Idempotency-Key": randomUUID() })).id;
}

/** What is saved by a press, whole. */
async function saved(page, press) {
  // By keyboard it is a long way to the button.
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), press()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
