// Marketing choices by the page, and what holds of them for others than the page: the company's own mailing, and partners.
import assert from "node:assert/strict";
import { partOf } from "../customer.mjs";
import { as } from "../people.mjs";

const EXPLAINED = 20;

/** Prohibits all marketing by one press. */
export function stopsAll({ ends = {}, restricted = false } = {}) {
  return async (someone) => {
    const { page, press, main, t, read, who } = someone;
    const m = t("views/marketing");
    await someone.open("/my/marketing");
    await press(page, main.getByRole("button", { name: m("prohibitAll"), exact: true }));
    const done = main.getByRole("status").filter({ hasText: m("nothingDone") });
    await done.waitFor();
    if (ends.consents > 0) await done.getByText(m("endedConsents", { count: ends.consents })).waitFor();
    await main.getByRole("heading", { name: m("nothingHolds"), exact: true }).waitFor();
    const { choices, lists, consents = [] } = await read("/me/choices");
    const promoting = choices.filter(({ scope }) => scope !== "customer-communication");
    assert.ok(promoting.length > EXPLAINED / 2);
    assert.deepEqual(promoting.filter(({ state }) => state !== "prohibited"), []);
    assert.deepEqual(promoting.filter(({ effective: { controller, partners } }) => controller.permitted || partners.permitted), []);
    assert.deepEqual(lists.filter((list) => list.subscribed && list.scope === "direct-marketing"), []);
    assert.deepEqual(consents.filter(({ inForce }) => inForce), []);
    if (!restricted) assert.deepEqual(choices.filter(({ scope, state }) => scope === "customer-communication" && state === "prohibited"), []);
    await isHeard(who, ["email"], { code: "prohibited", permitted: false });
  };
}

/**
 * Chooses on one channel.
 *
 * @param action as the contract names it: `prohibit`, `lift-prohibition`, `consent`, `withdraw-consent`
 * @param holds the choice that stands, and whether the company may, and by which rule
 */
export function chooses(channel, scope, action, { state, may, because }) {
  return async (someone) => {
    const { page, press, main, t, read, words, who } = someone;
    const m = t("views/marketing");
    await someone.open("/my/marketing");
    const before = await cell(read, channel, scope);
    const label = action !== "prohibit" ? m(action) : before.state === "prohibited" ? m("prohibit-own") : m(scope === "direct-marketing" ? `prohibit-${channel}` : `prohibit-${scope}`);
    const saysWhere = action === "prohibit" && scope === "direct-marketing" && before.state !== "prohibited";
    const name = saysWhere ? label : `${label}: ${words("Channel", channel)}, ${words("Scope", scope)}`;
    const region = main.locator(`#${channel}`);
    if (scope !== "direct-marketing") await press(page, region.locator("summary").filter({ hasText: sentence(t, before) }));
    await press(page, region.getByRole("button", { name, exact: true }));
    if (action === "consent") await press(page, region.getByRole("button", { name: m("agree"), exact: true }));
    await region.getByRole("status").filter({ hasText: m(`${action}-done`) }).waitFor();
    const now = await cell(read, channel, scope);
    assert.deepEqual([now.state, now.recordedBy], [state, state === "no-choice" ? now.recordedBy : "self"]);
    assert.deepEqual([now.effective.controller.permitted, now.effective.controller.because.code], [may, because]);
    await region.getByText(sentence(t, now), { exact: true }).first().waitFor();
    if (channel === "email") await isHeard(who, [channel], { permitted: may }, scope);
  };
}

/** Goes on a mailing list, or off it. */
export function subscribes(list, wanted) {
  return async (someone) => {
    const { page, press, main, t, read } = someone;
    const m = t("views/marketing");
    await someone.open("/my/marketing");
    const { name } = (await read("/me/choices")).lists.find((each) => each.list === list);
    await press(page, main.getByRole("button", { name: m(wanted ? "subscribe" : "unsubscribe", { name: isolated(name) }), exact: true }));
    await main.getByRole("status").filter({ hasText: m(wanted ? "subscribe-done" : "unsubscribe-done", { name: isolated(name) }) }).waitFor();
    const now = (await read("/me/choices")).lists.find((each) => each.list === list);
    assert.deepEqual([now.subscribed, now.recordedBy], [wanted, "self"]);
  };
}

/** Withdraws a consent where it stands among the consents; what rested on it is not permitted any more. */
export function withdraws(which, { ends = [] } = {}) {
  return async (someone) => {
    const { page, press, main, t, read } = someone;
    const m = t("views/marketing");
    await someone.open("/my/marketing");
    const before = (await read("/me/choices")).consents.find((each) => each.inForce && Object.entries(which).every(([name, value]) => each[name] === value));
    assert.ok(before !== undefined, JSON.stringify(which));
    const row = partOf(main, m("consents"));
    const buttons = row.getByRole("button", { name: new RegExp(`^${m("withdraw-consent")}: ${before.marketerName}`) });
    const mine = (await read("/me/choices")).consents.filter((each) => each.inForce && each.marketerName === before.marketerName);
    await press(page, buttons.nth(mine.findIndex(({ id }) => id === before.id)));
    await main.getByRole("status").filter({ hasText: m("withdrawnNow", { name: isolated(before.marketerName) }) }).waitFor();
    const now = await read("/me/choices");
    const same = now.consents.filter((each) => Object.entries(which).every(([name, value]) => each[name] === value));
    assert.ok(same.every(({ inForce }) => !inForce));
    assert.ok(same.some(({ recordedBy, withdrawnAt }) => recordedBy === "self" && withdrawnAt !== undefined));
    for (const { channel, scope } of ends) assert.equal((await cell(read, channel, scope)).effective.controller.permitted, false);
  };
}

/** Consents to the analysis of visits. */
export function allowsAnalytics() {
  return async (someone) => {
    const { page, press, main, t, read } = someone;
    const m = t("views/marketing");
    await someone.open("/my/marketing");
    await press(page, main.locator("summary").filter({ hasText: m("allowAnalytics") }));
    const open = main.locator("details[open]").filter({ hasText: m("allowAnalytics") });
    await press(page, open.getByRole("button", { name: m("agree"), exact: true }));
    await main.getByRole("status").filter({ hasText: m("consent-done") }).waitFor();
    const { consents } = await read("/me/choices");
    assert.deepEqual(consents.filter(({ inForce, purpose }) => inForce && purpose === "web-analytics").map(({ marketer }) => marketer), ["controller"]);
  };
}

/** Consents to one partner: whom, how and for what, and then to the words with its name in them. */
export function allowsPartner(partner, channel, scope) {
  return async (someone) => {
    const { page, press, choose, main, t, read, who } = someone;
    const m = t("views/marketing");
    await someone.open("/my/marketing");
    await press(page, main.locator("summary").filter({ hasText: m("allowPartner") }));
    for (const [name, value] of [["partner", partner], ["channel", channel], ["scope", scope]]) {
      await choose(page, main.locator(`input[type=radio][name="${name}"][value="${value}"]`));
    }
    const { name } = (await read("/me/choices")).partners.find(({ marketer }) => marketer === partner);
    const open = main.locator("details[open]").filter({ hasText: m("allowPartnerWhat") });
    await open.locator("blockquote").filter({ hasText: name }).waitFor();
    await press(page, open.getByRole("button", { name: m("agree"), exact: true }));
    await main.getByRole("status").filter({ hasText: m("consent-done") }).waitFor();
    const { consents } = await read("/me/choices");
    assert.ok(consents.some((each) => each.inForce && each.marketer === partner && each.channel === channel && each.scope === scope));
    await isHeard(who, [channel], { code: "consent-recorded", permitted: true }, scope, partner);
  };
}

/** What a marketer hears who asks about the person's address. */
async function isHeard({ email }, channels, { code, permitted }, scope = "direct-marketing", marketer = "own-mailing") {
  const checks = channels.map((channel) => ({ identifierType: "email", identifier: email, channel, scope }));
  const { answers } = await as(marketer, "POST", "/prohibition-checks", { checks });
  for (const answer of answers) {
    assert.equal(answer.permitted, permitted, JSON.stringify(answer));
    if (code !== undefined) assert.equal(answer.decision, code, JSON.stringify(answer));
  }
}

async function cell(read, channel, scope) {
  return (await read("/me/choices")).choices.find((each) => each.channel === channel && each.scope === scope);
}

/** What the page says of what the company may do. */
function sentence(t, { channel, scope, effective }) {
  const m = t("views/marketing");
  const may = effective.controller.permitted ? "yes" : "no";
  return m(scope === "direct-marketing" ? channel : scope, { may, how: m(`how-${channel}`) });
}

/** A name as the page has it among its words: its direction kept to itself. */
function isolated(name) {
  return `\u2068${name}\u2069`;
}
