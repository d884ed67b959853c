// What somebody meets when a change goes out and its answer does not come; and when it cannot go out.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { isAccessible } from "../harness/checks.mjs";
import { speaks } from "../harness/language.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";

const origin = await serve();
after(() => origin.close());
beforeEach(() => origin.mock.reset());

async function changes(address, language, work) {
  const someone = await person(origin.url, { language });
  try {
    await become(someone, "oksana");
    await open(someone, address);
    await work({ ...someone, main: someone.page.getByRole("main"), common: texts("design", language) });
  } finally {
    await someone.close();
  }
}

const named = (main, name) => main.getByRole("button", { name, exact: true });
const alert = (main, text) => main.getByRole("alert").filter({ hasText: text });

/** Has the portal do what it is asked for, and the answer to it lost, once. */
async function loseTheAnswer({ page }, method) {
  let lost = 0;
  await page.route("**/api/v1/me/**", async (route) => {
    if (route.request().method() !== method || lost++ > 0) return route.fallback();
    await route.fetch();
    return route.abort();
  });
}

for (const language of LANGUAGES) {
  test(`a correction whose answer is lost is not said to be undone, and the next press ends it, in ${language}`, () =>
    changes("/my/contact-details", language, async (someone) => {
      const { page, main, common } = someone;
      const t = texts("views/contact", language);
      await named(main, t("phoneEdit")).click();
      await main.locator("[name=phone]").fill("040 765 4321");
      await loseTheAnswer(someone, "PATCH");
      await named(main, t("phoneSave")).click();
      await alert(main, common("unansweredWhy")).waitFor();
      assert.equal(await page.getByText(common("notSentWhy")).count(), 0);
      await isAccessible(page, "unanswered");
      await speaks(page, language, "unanswered");
      await named(main, t("phoneSave")).click();
      await main.getByText(t("phoneDone"), { exact: true }).waitFor();
      assert.equal(await page.getByText(t("changedMeanwhile")).count(), 0);
      await settled(someone);
    }));

  test(`a marketing choice whose answer is lost stands without a question, in ${language}`, () =>
    changes("/my/marketing", language, async (someone) => {
      const { page, main } = someone;
      const t = texts("views/marketing", language);
      const lift = main.getByRole("button", { name: t("lift-prohibition") }).first();
      await lift.waitFor();
      await loseTheAnswer(someone, "PUT");
      await lift.click();
      await main.getByText(t("lift-prohibition-done"), { exact: true }).waitFor();
      assert.equal(await main.getByRole("alert").count(), 0);
      await settled(someone);
    }));

  test(`nothing is said to have changed only where nothing could be sent, in ${language}`, () =>
    changes("/my/contact-details", language, async ({ context, main, common }) => {
      const t = texts("views/contact", language);
      await named(main, t("phoneEdit")).click();
      await main.locator("[name=phone]").fill("040 765 4321");
      await context.setOffline(true);
      await named(main, t("phoneSave")).click();
      await alert(main, common("notSentWhy")).waitFor();
      await context.setOffline(false);
      await named(main, t("phoneSave")).click();
      await main.getByText(t("phoneDone"), { exact: true }).waitFor();
    }));
}

test("an item's correction whose answer is lost asks nothing about equal values", () =>
  changes("/my/data/contact-details", "fi", async (someone) => {
    const { page, main, common } = someone;
    const t = texts("views/item", "fi");
    await main.locator("article h2 a").first().click();
    await settled(someone);
    await page.locator("main").getByRole("button", { name: /^Korjaa/ }).first().click();
    await main.locator("[name=phone]").fill("040 765 4321");
    await loseTheAnswer(someone, "PATCH");
    await named(main, t("save")).click();
    await alert(main, common("unansweredWhy")).waitFor();
    await named(main, t("save")).click();
    await main.getByText(t("saved"), { exact: true }).waitFor();
    assert.equal(await page.getByText(t("conflict")).count(), 0);
  }));
