// What stands around every view: where the focus goes, what the keyboard reaches, languages, and other ways of seeing.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { fits, hasContrast, isAccessible, isQuiet } from "../harness/checks.mjs";
import { byPerson } from "../harness/group.mjs";
import { reachesEverything, tabTo } from "../harness/keyboard.mjs";
import { chooses, speaks } from "../harness/language.mjs";
import { makeTheLook } from "../harness/look.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { picture } from "../harness/picture.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";
import { views } from "./addresses.mjs";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const DOORS = ["/my/data", "/my/marketing", "/my/requests", "/my/seen"];

const origin = await serve();
after(() => origin.close());
const all = await views(origin.mock);

/** Somebody in front of an address, for as long as it takes. */
async function inFront(persona, address, options, work) {
  const someone = await person(origin.url, options);
  try {
    if (persona !== undefined) await become(someone, persona);
    await open(someone, address);
    await work(someone);
    await isQuiet(someone, address);
  } finally {
    await someone.close();
  }
}

const isFocused = (locator) => locator.evaluate((element) => element === document.activeElement);
const navigation = (page, name) => page.getByRole("navigation", { name, exact: true });

for (const language of LANGUAGES) {
  const t = texts("app", language);

  test(`each door leads to its view, and the focus to its heading, in ${language}`, () =>
    inFront("oksana", "/", { language }, async (someone) => {
      const { page } = someone;
      for (const door of DOORS) {
        await navigation(page, t("pages")).getByRole("link", { name: t(door), exact: true }).click();
        await settled(someone);
        assert.equal(new URL(page.url()).pathname, door);
        assert.ok(await isFocused(page.locator("main h1")), door);
        assert.equal(await page.locator("[aria-current=page]").textContent(), t(door));
      }
      await page.goBack();
      await settled(someone);
      assert.equal(new URL(page.url()).pathname, DOORS.at(-2));
    }));

  test(`an address at which there is nothing says so and leads to the start, in ${language}`, async () => {
    const someone = await person(origin.url, { language });
    try {
      const { page } = someone;
      const answer = await page.goto(`${origin.url}/data`);
      await settled(someone);
      assert.equal(answer.status(), 404);
      await page.getByRole("heading", { name: t("notFound"), exact: true }).waitFor();
      await isAccessible(page, "/data");
      await page.locator("main").getByRole("link", { name: t("toStart"), exact: true }).click();
      await settled(someone);
      assert.equal(new URL(page.url()).pathname, "/");
    } finally {
      await someone.close();
    }
  });

  test(`on a telephone the doors are behind a button, in ${language}`, () =>
    inFront("oksana", "/", { language, viewport: PHONE }, async (someone) => {
      const { page } = someone;
      const menu = page.getByRole("button", { name: t("menu"), exact: true });
      assert.equal(await menu.getAttribute("aria-expanded"), "false");
      await tabTo(page, menu);
      await page.keyboard.press("Enter");
      assert.equal(await menu.getAttribute("aria-expanded"), "true");
      await isAccessible(page, "menu");
      await fits(page, "menu");
      await tabTo(page, navigation(page, t("pages")).getByRole("link", { name: t("/my/requests"), exact: true }));
      await page.keyboard.press("Enter");
      await settled(someone);
      assert.equal(new URL(page.url()).pathname, "/my/requests");
      assert.equal(await menu.getAttribute("aria-expanded"), "false");
    }));

  test(`the first key leads past the head of the page, in ${language}`, () =>
    inFront("oksana", "/", { language }, async ({ page }) => {
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: t("skip"), exact: true });
      assert.ok(await isFocused(skip));
      assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0);
      await page.keyboard.press("Enter");
      assert.ok(await isFocused(page.locator("main")));
      await page.keyboard.press("Tab");
      assert.ok(await page.locator("main").evaluate((main) => main.contains(document.activeElement)));
    }));

  test(`somebody comes back from a login that came to nothing, and reads why once, in ${language}`, async () => {
    for (const outcome of ["cancelled", "failed", "insufficient"]) {
      await inFront(undefined, `/?login=${outcome}`, { language }, async ({ page }) => {
        await page.getByRole("alert").filter({ hasText: t(outcome) }).waitFor();
        assert.equal(page.url(), `${origin.url}/`);
      });
    }
  });
}

test("the language changes at once, what the portal says with it, and this browser keeps it", () =>
  inFront("oksana", "/my/data", { language: "fi" }, async (someone) => {
    const { page } = someone;
    for (const language of ["sv", "en", "fi", "sv"]) {
      await chooses(someone, language);
      await speaks(page, language, "after the change");
    }
    await page.reload();
    await settled(someone);
    await speaks(page, "sv", "after the reload");
  }));

test("a browser that asks for Swedish gets it, without a choice", async () => {
  const someone = await person(origin.url, { language: "sv" });
  await open(someone, "/");
  await speaks(someone.page, "sv", "the first time");
  await someone.close();
});

// Of a look, what it shows is looked at, and not what leads to it.
const shown = all.filter(({ route, opens }) => opens !== undefined || !all.some((other) => other.route === route && other.opens !== undefined));
const firsts = shown.filter(({ route }, index) => shown.findIndex((other) => other.route === route) === index);
const looks = firsts.map((view, index) => ({ ...view, language: LANGUAGES[index % LANGUAGES.length] }));

byPerson("the keyboard comes to everything", origin.url, looks, { viewport: DESK }, ({ address, opens, name }, atWindow) =>
  test(name, async () => {
    const someone = await atWindow();
    const { page } = someone;
    await open(someone, address);
    await makeTheLook(someone, opens);
    await reachesEverything(page, `${name} at a desk`);
    await page.setViewportSize(PHONE);
    await reachesEverything(page, `${name} on a telephone`);
    await isQuiet(someone, address);
  }),
);

test("nothing moves for who wants no movement", () =>
  inFront("oksana", "/my/data", { reducedMotion: "reduce" }, async ({ page, context }) => {
    await context.route("**/api/v1/me/**", () => new Promise(() => {}));
    await page.reload();
    // React keeps what stood before in the document, hidden, while what comes instead is loading.
    await page.locator("[data-waiting]:visible").waitFor();
    assert.deepEqual(await page.evaluate(() => document.getAnimations().map(({ animationName }) => animationName)), []);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  }));

describe("other ways of seeing", () => {
  const chosen = ["/", "/my/data", "/my/marketing", "/my/contact-details", "/my/requests"];

  test("the system's own colours", async () => {
    for (const address of chosen) {
      await inFront("oksana", address, { forcedColors: "active" }, async ({ page }) => {
        await isAccessible(page, `${address} in forced colours`);
        // What is pressed or current is told by more than a background, which such a system takes away.
        for (const mark of await page.locator("[aria-current=page], [aria-pressed=true]").all()) {
          const { line, weight } = await mark.evaluate((element) => {
            const { textDecorationLine, fontWeight } = getComputedStyle(element);
            return { line: textDecorationLine, weight: Number(fontWeight) };
          });
          assert.ok(line !== "none" || weight >= 600, `${address}: ${await mark.textContent()}`);
        }
        await picture(page, `forced-colours${address.replaceAll("/", "-")}`);
      });
    }
  });

  test("letters of twice the size", async () => {
    for (const address of chosen) {
      await inFront("oksana", address, { viewport: { width: 720, height: 900 } }, async ({ page }) => {
        await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
        await fits(page, `${address} with large letters`);
      });
    }
  });

  test("more contrast is no less", () =>
    inFront("oksana", "/", { contrast: "more" }, ({ page }) => hasContrast(page, "more contrast")));

  test("on paper", async () => {
    for (const address of chosen) {
      await inFront("oksana", address, { viewport: { width: 720, height: 900 } }, async ({ page }) => {
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator("header, footer").first().isVisible(), false);
        assert.ok(await page.locator("main h1").isVisible());
        await fits(page, `${address} on paper`);
      });
    }
  });
});
