// What staff meets when a case changes while they write about it, and when the person takes their request back.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { isAccessible } from "../../harness/checks.mjs";
import { makeTheLook } from "../../harness/look.mjs";
import { speaks } from "../../harness/language.mjs";
import { serve } from "../../harness/origin.mjs";
import { become, open, person, settled } from "../../harness/person.mjs";
import { LANGUAGES, texts } from "../../harness/words.mjs";

const ID = "00000000-0017-7000-8000-000000000390";
const CASE = `/api/v1/staff/requests/${ID}`;
const WORDS = "Kirjoitin tämän pitkän selityksen.";

const origin = await serve();
after(() => origin.close());
beforeEach(() => origin.mock.reset());

const button = (main, name) => main.getByRole("button", { name, exact: true });
const choose = (main, name, value) => main.locator(`input[name=${name}][value=${value}]`).locator("xpath=ancestor::label[1]").click();

/** Has the person take the request back as soon as `when` says so. */
async function takesBack(page, when) {
  await page.route(`**${CASE}?*`, async (route) => {
    const answer = await route.fetch();
    const found = await answer.json();
    if (!when()) return route.fulfill({ response: answer, json: found });
    const { decidedBy, ...rest } = found;
    const { outcome, ...request } = found.request;
    const allowedActions = found.allowedActions.map((action) => ({ ...action, allowed: false, reason: { code: "request-closed", text: "closed" } }));
    return route.fulfill({ response: answer, json: { ...rest, allowedActions, request: { ...request, state: "cancelled", closedAt: "2026-11-30T10:00:00Z" } } });
  });
}

async function handles(language, work, prepare = () => {}) {
  const someone = await person(origin.url, { language });
  try {
    await become(someone, "tiina");
    await prepare(someone.page);
    await open(someone, `/staff/requests/${ID}`);
    await makeTheLook(someone, "staff/views/case");
    await work({ ...someone, main: someone.page.getByRole("main"), t: texts("staff/views/case", language) });
  } finally {
    await someone.close();
  }
}

async function writesARefusal({ page, main }) {
  await choose(main, "grant", "refuse");
  await main.locator("input[name=reason]").first().locator("xpath=ancestor::label[1]").click();
  await main.locator("[name=explanation]").fill(WORDS);
  return main.locator("form", { has: page.locator("[name=explanation]") }).locator("button[type=submit]");
}

for (const language of LANGUAGES) {
  test(`a decision on a case that is over meanwhile is said not to be made, and what was written is there, in ${language}`, () => {
    let over = false;
    return handles(
      language,
      async (someone) => {
        const { page, main, t } = someone;
        await page.route(`**${CASE}/decision`, (route) => {
          over = true;
          const json = { type: "urn:privacy-portal:problem:stale-revision", title: "stale", status: 412 };
          return route.fulfill({ status: 412, contentType: "application/problem+json", json });
        });
        await (await writesARefusal(someone)).click();
        const told = main.getByRole("alert").filter({ hasText: t("overtaken", { decision: "yes" }) });
        await told.waitFor({ timeout: 8_000 });
        await settled(someone);
        assert.ok(await told.getByText(WORDS, { exact: true }).isVisible());
        assert.ok(await told.evaluate((alert) => alert.contains(document.activeElement)), "the focus is lost");
        await isAccessible(page, "overtaken");
        await speaks(page, language, "overtaken");
      },
      (page) => takesBack(page, () => over),
    );
  });
}

test("a double press decides once", () =>
  handles("fi", async (someone) => {
    const { page } = someone;
    let sent = 0;
    await page.route(`**${CASE}/decision`, async (route) => {
      sent++;
      await new Promise((done) => setTimeout(done, 400));
      await route.fulfill({ status: 500, contentType: "application/problem+json", json: { type: "urn:privacy-portal:problem:internal-error", title: "It failed", status: 500 } });
    });
    const decide = await writesARefusal(someone);
    await decide.dblclick();
    await page.getByRole("alert").filter({ hasText: "It failed" }).waitFor();
    assert.equal(sent, 1);
  }));

test("what the person took back was decided by nobody, and nothing of it was done", () =>
  handles(
    "fi",
    async ({ main, t }) => {
      await main.getByText(t("answerBy"), { exact: true }).waitFor();
      const foreseen = texts("staff/views/case/foreseenTexts", "fi");
      for (const text of [t("decidedBy"), t("rules"), foreseen("done"), foreseen("staff-done")]) {
        assert.equal(await main.getByText(text, { exact: true }).count(), 0, text);
      }
    },
    (page) => takesBack(page, () => true),
  ));
