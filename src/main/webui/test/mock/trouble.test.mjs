// What somebody meets when the portal is slow, away, refuses or has ended the session; and that it goes on afterwards.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { after, afterEach, beforeEach, test } from "node:test";
import { isAccessible, isQuiet, isSteady } from "../harness/checks.mjs";
import { speaks } from "../harness/language.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";

const SLOWLY_MILLIS = 1_500;

const origin = await serve();
after(() => origin.close());

let someone;

beforeEach(() => origin.mock.reset());
afterEach(() => someone?.close());

/** Somebody at the start, from where the views open without loading the page anew. */
async function atStart(language, persona = "oksana") {
  someone = await person(origin.url, { language });
  await become(someone, persona);
  await open(someone, "/");
  return { ...someone, t: texts("app", language), common: texts("design", language) };
}

const door = (page, name) => page.getByRole("navigation").getByRole("link", { name, exact: true });
const alert = (page, text) => page.getByRole("alert").filter({ hasText: text });

test("a slow answer keeps its place, and is said to be on its way", async () => {
  const { page, context, t, common } = await atStart("sv", "veera");
  await context.route("**/api/v1/me/requests*", async (route) => {
    await pause(SLOWLY_MILLIS);
    await route.continue();
  });
  await door(page, t("/my/requests")).click();
  await page.getByRole("status").filter({ hasText: common("loading") }).first().waitFor();
  await isAccessible(page, "slow");
  await speaks(page, "sv", "slow");
  await settled(someone);
  await isSteady(page, "slow");
  await isQuiet(someone, "slow");
});

for (const [problem, language] of [["service-unavailable", "fi"], ["too-many-requests", "sv"], ["internal-error", "en"]]) {
  test(`${problem} is said in words, and another try is offered, which helps`, async () => {
    const { page, t, common } = await atStart(language, "aino");
    origin.mock.fail({ operation: "listMyRequests", problem });
    await door(page, t("/my/requests")).click();
    const told = page.locator("main").getByRole("alert");
    await told.waitFor();
    await isAccessible(page, problem);
    await speaks(page, language, problem);
    origin.mock.fail();
    await told.getByRole("button", { name: common("again"), exact: true }).click();
    await told.waitFor({ state: "detached" });
    await settled(someone);
    assert.ok(await page.locator("main").evaluate((main) => main.contains(document.activeElement)), "the focus is lost");
    await isQuiet(someone, problem);
  });
}

test("words that do not come keep no view away", async () => {
  origin.mock.fail({ operation: "getVocabulary", problem: "service-unavailable" }, { operation: "getMyData", problem: "service-unavailable" });
  const { page, t } = await atStart("en", "aino");
  await page.getByRole("main").getByRole("alert").first().waitFor();
  await door(page, t("/my/requests")).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await settled(someone);
});

test("a network that is gone is said, and one that is back goes on", async () => {
  const { page, context, t, common } = await atStart("fi", "aino");
  await context.route("**/api/v1/me/requests*", (route) => route.abort("internetdisconnected"));
  await door(page, t("/my/requests")).click();
  await alert(page, common("unreached")).waitFor();
  await context.unrouteAll();
  await page.getByRole("button", { name: common("again"), exact: true }).click();
  await alert(page, common("unreached")).waitFor({ state: "detached" });
  await settled(someone);
});

test("the portal away at the very beginning is said, and not taken for nobody", async () => {
  someone = await person(origin.url, { language: "en" });
  await become(someone, "aino");
  const { page, context } = someone;
  const common = texts("design", "en");
  await context.route("**/api/v1/**", (route) => route.abort());
  await page.goto("/my/requests");
  await alert(page, common("unreached")).waitFor();
  assert.equal(await page.getByRole("link", { name: common("signIn") }).count(), 0);
  await context.unrouteAll();
  await page.getByRole("button", { name: common("again"), exact: true }).click();
  await settled(someone);
  await page.locator("main h1").waitFor();
});

test("a view whose file does not come says so, and the rest of the page stays", async () => {
  const { page, context, t } = await atStart("sv");
  await context.route("**/page/assets/seen-*.js", (route) => route.abort());
  await door(page, t("/my/seen")).click();
  await page.getByRole("heading", { level: 1, name: t("broken") }).waitFor();
  await speaks(page, "sv", "broken");
  await isAccessible(page, "broken");
  await context.unrouteAll();
  await page.getByRole("button", { name: t("reload"), exact: true }).click();
  await settled(someone);
  assert.equal(new URL(page.url()).pathname, "/my/seen");
  assert.equal(await page.getByRole("heading", { level: 1, name: t("broken") }).count(), 0);
});

test("without a network a view that is not there yet says so in its place, and comes with another try", async () => {
  const { page, context, t, common } = await atStart("fi");
  let documents = 0;
  page.on("request", (request) => request.isNavigationRequest() && documents++);
  await context.setOffline(true);
  await door(page, t("/my/seen")).click();
  const told = alert(page, common("unreached"));
  await told.waitFor({ timeout: 5_000 });
  assert.equal(documents, 0, "the page was left");
  await isAccessible(page, "a view that does not come");
  await speaks(page, "fi", "a view that does not come");
  const again = told.getByRole("button", { name: common("again"), exact: true });
  await again.click();
  await told.waitFor();
  assert.equal(documents, 0, "the page was left");
  await context.setOffline(false);
  await again.click();
  await told.waitFor({ state: "detached" });
  await settled(someone);
  assert.equal(new URL(page.url()).pathname, "/my/seen");
  assert.ok(await page.locator("main h1").isVisible());
  assert.equal(documents, 1);
});

test("a part that a new version has taken away loads the page again, once", async () => {
  const { page, context, t } = await atStart("en");
  let documents = 0;
  page.on("request", (request) => request.isNavigationRequest() && documents++);
  await context.route("**/page/assets/seen-*.js", (route) => (documents === 0 ? route.fulfill({ status: 404 }) : route.continue()));
  await Promise.all([page.waitForEvent("load"), door(page, t("/my/seen")).click()]);
  await settled(someone);
  assert.equal(documents, 1);
  assert.equal(await page.getByRole("heading", { level: 1, name: t("broken") }).count(), 0);
});

for (const language of LANGUAGES) {
  test(`days that are the wrong way round are said to be that, in ${language}`, async () => {
    someone = await person(origin.url, { language });
    const { page } = someone;
    await become(someone, "oksana");
    for (const address of ["/my/data/chat-conversations", "/my/seen"]) {
      await open(someone, `${address}?from=2026-11-01&to=2026-01-01`);
      await page.getByText(texts("design", language)("turned"), { exact: true }).waitFor({ timeout: 5_000 });
      await isAccessible(page, "turned");
    }
  });

  test(`what was chosen and is deleted meanwhile is said to be gone, with a way back, in ${language}`, async () => {
    someone = await person(origin.url, { language });
    const { page } = someone;
    await become(someone, "oksana");
    const t = texts("views/right", language);
    const chosen = "00000000-0003-7000-8000-0000000099";
    await open(someone, `/my/rights/erasure?what=items&category=chat-conversations&items=${chosen}01,${chosen}02&ground=no-longer-needed&step=review`);
    const told = alert(page, t("gone", { count: 2 }));
    await told.waitFor({ timeout: 5_000 });
    await isAccessible(page, "gone");
    await speaks(page, language, "gone");
    await told.getByRole("link", { name: t("goneOthers"), exact: true }).click();
    await settled(someone);
    assert.ok(await page.getByRole("heading", { level: 2, name: t("itemsQuestion") }).isVisible());
  });
}

test("a session that ends meanwhile is said, the view stays, and the login leads back to it", async () => {
  const { page, t, common } = await atStart("fi", "aino");
  await page.request.post("/mock/session-end?reason=expired");
  await door(page, t("/my/requests")).click();
  await alert(page, common("endedWhy")).waitFor();
  await settled(someone);
  assert.equal(await page.getByRole("alert").count(), 1);
  await isAccessible(page, "ended");
  await speaks(page, "fi", "ended");
  await alert(page, common("endedWhy")).getByRole("link", { name: t("signIn"), exact: true }).click();
  await page.getByRole("button", { name: /Aino Mäkelä/ }).click();
  await page.waitForURL((url) => url.pathname === "/my/requests");
  await settled(someone);
  assert.equal(await alert(page, common("ended")).count(), 0);
});

test("who signs out leaves nothing behind", async () => {
  const { page, t } = await atStart("en", "aino");
  await page.evaluate(() => sessionStorage.setItem("draft:something", JSON.stringify({ text: "mine" })));
  await page.getByRole("button", { name: t("signOut"), exact: true }).click();
  await page.getByRole("link", { name: t("signIn"), exact: true }).first().waitFor();
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("draft:")).length), 0);
  assert.equal(await page.getByText("Aino Mäkelä").count(), 0);
  assert.equal((await page.request.get("/api/v1/me")).status(), 401);
});

test("an address of a view leads there after the login", async () => {
  someone = await person(origin.url, { language: "sv" });
  const { page } = someone;
  const t = texts("app", "sv");
  await open(someone, "/my/requests?from=2026-01-01");
  await page.getByRole("main").getByRole("link", { name: t("signIn"), exact: true }).click();
  await page.getByRole("button", { name: /Aino Mäkelä/ }).click();
  await page.waitForURL("**/my/requests?from=2026-01-01");
});
