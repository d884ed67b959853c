// What somebody meets who fills in a form by mouse: one press of its button sends it.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { isQuiet } from "../harness/checks.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";

const origin = await serve();
after(() => origin.close());
beforeEach(() => origin.mock.reset());

async function fillsIn(address, options, work) {
  const someone = await person(origin.url, options);
  try {
    await become(someone, "oksana");
    await open(someone, address);
    await work(someone);
    await isQuiet(someone, address);
  } finally {
    await someone.close();
  }
}

/** Presses where the button is now, as a hand does: what moves under it while it is down is missed. */
async function presses(page, button) {
  await button.scrollIntoViewIfNeeded();
  const { x, y, height } = await button.boundingBox();
  await page.mouse.move(x + 20, y + height - 4);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
}

const named = (main, name) => main.getByRole("button", { name, exact: true });

for (const language of LANGUAGES) {
  test(`a telephone number that was missing is saved with one press, in ${language}`, () =>
    fillsIn("/my/contact-details", { language }, async (someone) => {
      const { page } = someone;
      const t = texts("views/contact", language);
      const main = page.getByRole("main");
      await named(main, t("phoneEdit")).click();
      const field = main.locator("[name=phone]");
      await field.fill("");
      await presses(page, named(main, t("phoneSave")));
      await main.getByText(texts("design", language)("fillIn"), { exact: true }).waitFor();
      await field.fill("040 765 4321");
      const sent = page.waitForRequest((request) => request.method() === "PATCH", { timeout: 3_000 });
      await presses(page, named(main, t("phoneSave")));
      assert.deepEqual((await sent).postDataJSON(), { phone: "040 765 4321" });
      await settled(someone);
      await main.getByText(t("phoneDone"), { exact: true }).waitFor();
    }));

  test(`a message that was missing is sent with one press, in ${language}`, () =>
    fillsIn("/my/help", { language }, async (someone) => {
      const { page } = someone;
      const t = texts("views/help", language);
      const main = page.getByRole("main");
      await presses(page, named(main, t("send")));
      await main.getByText(texts("design", language)("fillIn"), { exact: true }).waitFor();
      await main.locator("[name=body]").fill("Hei!");
      const sent = page.waitForRequest((request) => request.method() === "POST", { timeout: 3_000 });
      await presses(page, named(main, t("send")));
      assert.deepEqual((await sent).postDataJSON(), { body: "Hei!" });
      await settled(someone);
    }));
}

test("what the portal refused is corrected with one press, by mouse and by finger", async () => {
  for (const hasTouch of [false, true]) {
    await fillsIn("/my/contact-details", { language: "fi", hasTouch }, async (someone) => {
      const { page } = someone;
      const t = texts("views/contact", "fi");
      const main = page.getByRole("main");
      const save = named(main, t("phoneSave"));
      const press = () => (hasTouch ? save.tap() : presses(page, save));
      await named(main, t("phoneEdit")).click();
      await main.locator("[name=phone]").fill("12");
      await press();
      await main.locator("[name=phone][aria-invalid=true]").waitFor();
      await settled(someone);
      await main.locator("[name=phone]").fill("040 765 4322");
      await press();
      await main.getByText(t("phoneDone"), { exact: true }).waitFor({ timeout: 5_000 });
      await settled(someone);
    });
  }
});

test("a field that is left for something else is checked", () =>
  fillsIn("/my/contact-details", { language: "fi" }, async ({ page }) => {
    const t = texts("views/contact", "fi");
    const main = page.getByRole("main");
    await named(main, t("emailEdit")).click();
    await main.locator("[name=email]").fill("nobody");
    await page.locator("h1").click();
    await main.getByText(texts("design", "fi")("mistyped"), { exact: true }).waitFor({ timeout: 3_000 });
  }));

test("the browser's way back leads to a question with its answer", () =>
  fillsIn("/my/rights/erasure?what=all", { language: "fi" }, async (someone) => {
    const { page } = someone;
    const main = page.getByRole("main");
    const next = named(main, texts("views/right", "fi")("next"));
    const ground = main.locator("[name=ground][value=consent-withdrawn]");
    await ground.check({ force: true });
    await next.click();
    await page.waitForURL(/step=review/);
    await settled(someone);
    await page.goBack();
    await page.waitForURL(/step=ground/);
    assert.equal(await ground.isChecked(), true);
    await next.click();
    await page.waitForURL(/ground=consent-withdrawn.*step=review/);
    await settled(someone);
  }));
