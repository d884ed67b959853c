// A hold and a restriction, from the day on which they are placed to their end: what staff does, what the person meanwhile
// reads, and what the audit log has of it. Nothing of it is a look at the person.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isAccessible } from "../harness/checks.mjs";
import { asStaff } from "./member.mjs";
import { customer, feed, whose } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const HELD = "contact-details";
const REASON = "Letter 17";
const COLLECTED = { how: "contract", at: "2026-11-02T09:00:00Z" };
const MAILED_WITHIN_MILLIS = 60_000;

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const radio = (page, name, value) => main(page).locator(`input[type=radio][name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
const field = (page, name) => main(page).locator(`form:not([role=search]) [name=${JSON.stringify(name)}]`);
const fact = (page, name) => main(page).locator("dl > div", { has: page.getByText(name, { exact: true }) }).locator("dd");

scenario(`a hold is due for review at home, is prolonged and released: tiina in fi`, () =>
  withPerson("fi", async (member, someone) => {
    const { page, press, type, t, words, read, settled } = member;
    const [block, home] = [t("parts/block"), t("views/home")];
    const before = await someone.looks();
    const id = await place(member, someone.subject, "hold", "legal-claim", HELD, today());
    const held = await read(`/staff/holds/${id}`);
    assert.deepEqual([held.subject, held.category, held.ground, held.reason, held.reviewOn], [someone.subject, HELD, "legal-claim", REASON, today()]);
    await isAccessible(page, "a hold");
    const [shown] = await someone.blocks();
    assert.equal(shown.kind, "hold");
    assert.equal(await fact(page, block("personReads")).textContent(), shown.text, "the person reads what staff is told that they read");
    assert.ok(!JSON.stringify(shown).includes(REASON), "the reason is for colleagues");

    await page.goto("/staff");
    await settled();
    await press(page, link(page, home("holds")));
    const row = main(page).getByRole("row").filter({ has: page.locator(`a[href="/staff/blocks/holds/${id}"]`) });
    await row.waitFor();
    assert.equal(await main(page).getByRole("heading", { name: t("views/blocks")("restrictions"), exact: true }).count(), 0, "the door leads to what it says");
    await press(page, row.getByRole("link"));
    await type(page, field(page, "reviewOn"), inDays(30));
    await press(page, button(page, block("reviewMove")));
    await main(page).getByRole("status").filter({ hasText: block("reviewMoved", { day: "" }).trim() }).waitFor();
    assert.equal((await read(`/staff/holds/${id}`)).reviewOn, inDays(30));
    await page.goBack();
    await settled();
    assert.equal(await row.count(), 0, "what was reviewed is due no more");

    await page.goForward();
    await type(page, field(page, "reason"), "The claim is settled");
    await press(page, button(page, block("releaseNow")));
    await button(page, block("releaseNow")).waitFor({ state: "detached" });
    assert.deepEqual(await someone.blocks(), []);
    assert.equal(await someone.looks(), before, "none of it is a look");
    await isLogged(read, id, ["hold-placed", "hold-review-set", "hold-lifted"], someone.subject);
    assert.equal(words("HoldGround", "legal-claim"), await fact(page, block("ground")).textContent());
  }));

scenario(`of the end of a restriction its person is told before: tiina in sv`, () =>
  withPerson("sv", async (member, someone) => {
    const { page, press, type, t, read, settled } = member;
    const block = t("parts/block");
    const before = await someone.looks();
    const id = await place(member, someone.subject, "restriction", "accuracy-contested", undefined, inDays(14));
    const [shown] = await someone.blocks();
    assert.equal(shown.kind, "restriction");
    assert.equal(await fact(page, block("personReads")).textContent(), shown.text, "the person reads what staff is told that they read");

    await type(page, field(page, "reason"), "The data was verified");
    await press(page, button(page, block("liftNow")));
    await main(page).getByRole("heading", { name: block("lifting"), exact: true }).waitFor();
    await isAccessible(page, "a restriction whose end is announced");
    const { lift, liftedAt } = await mailed(() => read(`/staff/restrictions/${id}`));
    assert.equal(liftedAt, undefined, "the restriction holds until its person has had time to answer");
    assert.equal(lift.noticeBy, "email");
    assert.ok(lift.noticeSentAt.slice(0, 10) < lift.liftOn, `${lift.noticeSentAt} is before ${lift.liftOn}`);
    assert.equal((await someone.blocks()).length, 1);
    await page.reload();
    await settled();
    await fact(page, block("toldAt")).waitFor();
    assert.equal(await button(page, block("liftNow")).count(), 0, "it is announced once");
    assert.equal(await someone.looks(), before, "none of it is a look");
    await isLogged(read, id, ["restriction-placed", "restriction-lifting-announced"], someone.subject);
  }));

scenario(`who has no address is told of the end by letter, and the period begins with that: tiina in en`, () =>
  asStaff("tiina", "en", "/staff", async (member) => {
    const { page, press, type, t, read } = member;
    const block = t("parts/block");
    const person = `letter-${Date.now().toString(36)}`;
    await feed({ op: "upsert", id: person, version: 1, person: { id: person }, collected: COLLECTED, content: { category: HELD, givenName: "Testi", familyName: person } });
    const subject = await whose(person);
    await page.goto(`/staff/blocks?subject=${subject}`);
    const id = await place(member, subject, "restriction", "unlawful-processing", HELD, inDays(14));
    await type(page, field(page, "reason"), "The processing is lawful");
    await press(page, button(page, block("liftNow")));
    await main(page).getByText(block("letterAwaited"), { exact: true }).waitFor();
    await main(page).getByText(block("afterLetter"), { exact: true }).waitFor();
    const announced = await read(`/staff/restrictions/${id}`);
    assert.deepEqual([announced.lift.noticeBy, announced.lift.noticeSentAt], ["post", undefined]);
    await page.goto(`/staff/blocks?subject=${subject}`);
    await main(page).getByRole("row").filter({ hasText: block("letterAwaited") }).waitFor();
    await press(page, main(page).getByRole("row").filter({ hasText: block("letterAwaited") }).getByRole("link"));
    await press(page, button(page, block("letterSent")));
    await fact(page, block("toldAt")).waitFor();
    const { lift } = await read(`/staff/restrictions/${id}`);
    assert.ok(lift.noticeSentAt.slice(0, 10) < lift.liftOn);
    await isLogged(read, id, ["restriction-placed", "restriction-lifting-announced", "restriction-lifting-notice-sent"], subject);
    await feed({ op: "deletion", id: person, version: 2, person: { id: person }, category: HELD });
  }));

/** Does something as the officer who has one fresh person's holds and restrictions before them. */
async function withPerson(language, work) {
  const someone = await customer("aino");
  const subject = await whose(someone.crmId);
  const looks = async () => (await someone.get("/me/access-log?limit=200")).items.length;
  const blocks = async () => (await someone.get(`/me/data/${HELD}`, language)).items[0].blocks;
  try {
    await asStaff("tiina", language, `/staff/blocks?subject=${subject}`, (member) => work(member, { subject, looks, blocks }));
  } finally {
    await someone.close();
  }
}

/** Places one from the list of the person's; answers its id. */
async function place({ page, press, type, choose, t }, subject, kind, ground, category, reviewOn) {
  const blocks = t("views/blocks");
  await press(page, link(page, blocks(kind === "hold" ? "placeHold" : "placeRestriction")));
  assert.equal(new URL(page.url()).searchParams.get("subject"), subject);
  await choose(page, radio(page, "scope", category === undefined ? "all" : "category"));
  if (category !== undefined) await choose(page, radio(page, "category", category));
  await choose(page, radio(page, "ground", ground));
  await type(page, field(page, "reason"), REASON);
  await type(page, field(page, "reviewOn"), reviewOn);
  await press(page, button(page, blocks(kind === "hold" ? "holdNow" : "restrictNow")));
  await page.waitForURL(new RegExp(`/staff/blocks/${kind}s/[0-9a-f-]{36}$`));
  await main(page).getByText(REASON, { exact: true }).waitFor();
  return page.url().split("/").at(-1);
}

/** Waits until the mail is on its way. */
async function mailed(read) {
  const deadline = Date.now() + MAILED_WITHIN_MILLIS;
  for (;;) {
    const block = await read();
    if (block.lift.noticeSentAt !== undefined) return block;
    assert.ok(Date.now() < deadline, "the mail does not go");
    await pause(500);
  }
}

/** The audit log has these acts of a block, in their order, each of its subject. */
async function isLogged(read, id, actions, subject) {
  for (const action of actions) {
    const { items } = await read(`/staff/audit-events?action=${action}&limit=50`);
    const event = items.find(({ objects }) => objects.includes(id));
    assert.ok(event !== undefined, `${action} is on the audit log`);
    assert.equal(event.subject, subject);
  }
}

function today() {
  return inDays(0);
}

/** A date in Helsinki, as the portal has it. */
function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });
}
