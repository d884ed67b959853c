// What goes wrong on the way to a right: two windows, a session that ends, a login too old, an answer that is late or lost.
// Nothing typed is lost, and nothing is done twice or unseen.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { beginning, escaped, PORTAL } from "../customer.mjs";
import { as, signIn } from "../people.mjs";
import { remember } from "./record.mjs";

const AN_HOUR = 3_600;
const SLOWLY_MILLIS = 1_000;
const WORDS = "Varifrån har ni mitt nummer?";

/** Two windows correct the same: the second is asked which one counts, and decides. */
export function decidesBetweenTwo() {
  return async (someone) => {
    const { page, context, press, type, main, t, read } = someone;
    const c = t("views/contact");
    const other = await context.newPage();
    await someone.open("/my/contact-details");
    await other.goto("/my/contact-details");
    const field = (on) => on.getByRole("textbox", { name: beginning(c("phoneNew")) });
    const button = (on, name) => on.getByRole("main").getByRole("button", { name: c(name), exact: true });
    const corrected = (on) => on.getByRole("status").filter({ hasText: c("phoneDone", { value: "" }).replace(/\s*\.$/, "") }).waitFor();
    for (const [on, number] of [[other, "040 765 4321"], [page, "040 111 2222"]]) {
      await on.bringToFront();
      await press(on, button(on, "phoneEdit"));
      await type(on, field(on), number);
    }
    await other.bringToFront();
    await press(other, button(other, "phoneSave"));
    await corrected(other);
    await other.close();
    await page.bringToFront();
    await press(page, button(page, "phoneSave"));
    await main.getByRole("alert").filter({ hasText: c("changedMeanwhile") }).waitFor();
    assert.equal((await read("/me/contact-details")).phone, "+358407654321");
    assert.equal(await field(page).inputValue(), "040 111 2222");
    await press(page, button(page, "phoneSave"));
    await corrected(page);
    assert.equal((await read("/me/contact-details")).phone, "+358401112222");
  };
}

/** In one window a request is taken back, in the other it is written about: that one says that it cannot be any more. */
export function isToldOfTheOther() {
  return async (someone) => {
    const { page, context, press, type, main, t, read, prepared } = someone;
    const r = t("views/request");
    await someone.open(`/my/requests/${prepared.id}`);
    await type(page, page.getByRole("textbox", { name: beginning(r("write", { right: prepared.right })) }), WORDS);
    const taken = await context.request.post(`/api/v1/me/requests/${prepared.id}/cancellation`, { headers: { "X-Requested-With": "test" } });
    assert.ok(taken.ok());
    await press(page, main.getByRole("button", { name: r("send"), exact: true }));
    await main.getByRole("alert").first().waitFor();
    assert.deepEqual((await read(`/me/requests/${prepared.id}/messages`)).items, []);
    remember(await read(`/me/requests/${prepared.id}`));
  };
}

/** A session that ends while one writes: after a login the words are there, and go out once. */
export function comesBack() {
  return async (someone) => {
    const { page, context, press, type, main, t, read } = someone;
    const h = t("views/help");
    const message = page.getByRole("textbox", { name: beginning(h("message")) });
    const send = main.getByRole("button", { name: h("send"), exact: true });
    await someone.open("/my/help");
    await type(page, message, WORDS);
    for (const cookie of await context.cookies(PORTAL)) await context.addCookies([{ ...cookie, value: "x" }]);
    await press(page, send);
    await press(page, main.getByRole("alert").getByRole("link", { name: t("app")("signIn"), exact: true }).first());
    await login(someone);
    await page.waitForURL("**/my/help");
    await message.waitFor();
    assert.equal(await message.inputValue(), WORDS);
    await press(page, send);
    await sentOnce(someone, h, read);
  };
}

/** The copy needs a fresh login: the page says so before, and goes on from there. */
export function logsInForTheCopy() {
  return async (someone) => {
    const { page, press, main, t } = someone;
    const c = t("views/copy");
    await isOld(someone);
    await someone.open("/my/copy");
    await press(page, main.getByRole("link", { name: c("freshLogin"), exact: true }));
    await login(someone);
    await page.waitForURL("**/my/copy");
    const [begin] = c("download", { size: "|" }).split("|");
    const coming = page.waitForEvent("download");
    await press(page, main.locator("a[download]").filter({ hasText: beginning(begin) }));
    assert.match((await coming).suggestedFilename(), /\.zip$/);
    await (await coming).delete();
  };
}

/** So does an erasure: what was answered so far is there afterwards, and the button does it. */
export function logsInToErase(topic, ground) {
  return async (someone) => {
    const { page, press, main, t, read } = someone;
    const r = t("views/right");
    await isOld(someone);
    const address = `/my/rights/erasure?what=topics&category=${topic}&ground=${ground}&step=review`;
    await someone.open(address);
    await main.getByText(r("freshFirst"), { exact: true }).waitFor();
    assert.ok((await read(`/me/data/${topic}`)).category.count > 0);
    await press(page, main.getByRole("link", { name: t("design")("freshLogin"), exact: true }));
    await login(someone);
    await page.waitForURL(`**${address}`);
    await press(page, main.getByRole("button", { name: new RegExp(`^${escaped(r("deleteNow", { what: "" }).trim())} .+`) }));
    await page.waitForURL(/\/my\/requests\/[0-9a-f-]+$/);
    assert.equal((await read(`/me/data/${topic}`)).category.count, 0);
    for (const request of (await read("/me/requests")).items) remember(request);
  };
}

/** An answer that is late: the button is pressed again meanwhile, and it is done once. */
export function waitsForTheAnswer() {
  return async (someone) => {
    const { page, press, type, main, t, read } = someone;
    const h = t("views/help");
    const send = main.getByRole("button", { name: h("send"), exact: true });
    await page.route("**/api/v1/me/messages", async (route) => {
      await pause(SLOWLY_MILLIS);
      await route.continue();
    });
    await someone.open("/my/help");
    await type(page, page.getByRole("textbox", { name: beginning(h("message")) }), WORDS);
    await press(page, send);
    await main.getByRole("button", { name: h("send"), exact: true, disabled: true }).waitFor();
    await send.dispatchEvent("click");
    await sentOnce(someone, h, read);
  };
}

/** An answer that is lost: the portal has done it, the page cannot know; another try with the same key does it no second time. */
export function losesTheAnswer() {
  return async (someone) => {
    const { page, press, type, main, t, read } = someone;
    const h = t("views/help");
    await page.route("**/api/v1/me/messages", async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await someone.open("/my/help");
    await type(page, page.getByRole("textbox", { name: beginning(h("message")) }), WORDS);
    await press(page, main.getByRole("button", { name: h("send"), exact: true }));
    const told = main.getByRole("alert").filter({ hasText: t("design")("unanswered") });
    await press(page, told.getByRole("button", { name: t("design")("again"), exact: true }));
    await sentOnce(someone, h, read);
  };
}

/** A portal that cannot be reached for a while: a choice is not shown as made, and is made by another try. */
export function triesAgain() {
  return async (someone) => {
    const { page, press, main, t, read, who } = someone;
    const m = t("views/marketing");
    const all = main.getByRole("button", { name: m("prohibitAll"), exact: true });
    await page.route("**/api/v1/me/choices", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
    await someone.open("/my/marketing");
    await press(page, all);
    await main.getByRole("alert").filter({ hasText: t("design")("unanswered") }).waitFor();
    assert.equal(await main.getByRole("status").filter({ hasText: m("nothingDone") }).count(), 0);
    assert.ok((await read("/me/choices")).choices.some(({ state }) => state !== "prohibited"));
    await page.unroute("**/api/v1/me/choices");
    await press(page, all);
    await main.getByRole("status").filter({ hasText: m("nothingDone") }).waitFor();
    const checks = [{ identifierType: "email", identifier: who.email, channel: "email", scope: "direct-marketing" }];
    assert.equal((await as("own-mailing", "POST", "/prohibition-checks", { checks })).answers[0].decision, "prohibited");
  };
}

/** The login was an hour ago. */
async function isOld({ context, who }) {
  await context.clearCookies();
  await signIn(context, who, AN_HOUR);
}

/** Logs in on the issuer's page, on which a fresh one is whoever they are like, with an id and an address of their own. */
async function login({ page, who: { name, sub, email } }) {
  const button = page.getByRole("button", { name: new RegExp(escaped(name)) });
  await button.waitFor();
  await button.evaluate(
    (element, own) => {
      const { claims } = element.form.elements;
      claims.value = JSON.stringify({ ...JSON.parse(claims.value), ...own });
    },
    { sub, email },
  );
  await button.click();
}

async function sentOnce({ main }, h, read) {
  await main.getByText(h("sent"), { exact: true }).waitFor();
  const sent = (await read("/me/requests")).items;
  assert.deepEqual(sent.map(({ right }) => right), ["contact"]);
  const [request] = sent;
  assert.equal((await read(`/me/requests/${request.id}`)).statement, WORDS);
  remember(request);
}
