// How much a view asks for until it stands, and how early: each request that waits for another costs a telephone its way there and back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isSteady } from "../harness/checks.mjs";
import { browser } from "../harness/chromium.mjs";
import { speaks } from "../harness/language.mjs";
import { serve } from "../harness/origin.mjs";
import { askedBy, become, person, settled } from "../harness/person.mjs";
import { TEXTS, texts } from "../harness/words.mjs";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const ME = "/api/v1/me";
const DATA = "/api/v1/me/data";
const WORDS = "/api/v1/vocabulary";
const VIEWS_OF_AINO = ["/", "/my/data", "/my/marketing", "/my/requests", "/my/seen", "/my/rights", "/my/notice"];

const origin = await serve();
after(() => origin.close());

for (const address of ["/", "/my/data"]) {
  test(`two questions answer ${address}: who is here, and what is held`, () =>
    opens(address, "en-GB", async (asked) => assert.deepEqual(asked.map(({ path }) => path).sort(), [ME, DATA])));
}

for (const address of VIEWS_OF_AINO) {
  test(`in a browser of another language, ${address} is asked for once, in the person's own`, () =>
    opens(address, "en-GB", async (asked, page) => {
      assert.equal(await page.locator("html").getAttribute("lang"), "fi");
      const paths = asked.map(({ path }) => path);
      assert.deepEqual(paths.filter((path, place) => path !== "/api/v1/privacy-notice" && paths.indexOf(path) !== place), []);
      assert.deepEqual(asked.filter(({ path, language }) => path === WORDS && language !== "fi"), []);
    }));
}

for (const [locale, language] of [["en-GB", "en"], ["sv-FI", "sv"]]) {
  test(`a login that is linked to nobody is met in the browser's language, ${language}`, () =>
    opens("/", locale, async (_, page) => {
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await page.getByRole("heading", { level: 1, name: TEXTS.find(({ file, name }) => file.endsWith("unlinkedTexts.ts") && name === "title")[language] }).waitFor();
    }, "ville"));
}

test("the words are there for the views that need them", () =>
  opens("/my/requests", "sv-FI", async (asked) => assert.equal(asked.filter(({ path }) => path === WORDS).length, 1)));

for (const operation of ["getMe", "getMyData"]) {
  test(`what is refused at the beginning is said in the language of the page, ${operation}`, async () => {
    origin.mock.fail({ operation, problem: "internal-error" });
    try {
      await opens("/my/data", "en-GB", async (_, page) => {
        await page.getByRole("alert").waitFor();
        await speaks(page, operation === "getMe" ? "en" : "fi", operation);
      });
    } finally {
      origin.mock.fail();
    }
  });
}

for (const address of ["/", "/my/data"]) {
  test(`${address} is asked for, and its file fetched, before the page itself is there`, async () => {
    const context = await (await browser()).newContext({ baseURL: origin.url, locale: "fi-FI" });
    await become({ context, url: origin.url }, "aino");
    await context.route(/\/page\/assets\/(react|page)-[^/]+\.js/, () => new Promise(() => {}));
    const asked = askedBy(context);
    const page = await context.newPage();
    const file = page.waitForRequest(/\/page\/assets\/(start|data)-[^/]+\.js/);
    const data = page.waitForResponse((response) => new URL(response.url()).pathname === DATA);
    await page.goto(address, { waitUntil: "commit" });
    await Promise.all([file, data]);
    assert.deepEqual(asked.map(({ path }) => path).sort(), [ME, DATA]);
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
  });
}

for (const [language, viewport] of [["fi", PHONE], ["sv", PHONE], ["en", DESK]]) {
  test(`the portal's name is there before the page, where it stays, in ${language}`, async () => {
    const someone = await person(origin.url, { language, viewport });
    const { context, page } = someone;
    let goOn;
    const held = new Promise((done) => (goOn = done));
    await context.route(/\/page\/assets\/react-[^/]+\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/my/notice", { waitUntil: "commit" });
    assert.equal(await page.locator(".opening").innerText(), texts("design", language)("portal"));
    await page.locator("link[rel=stylesheet]").first().waitFor({ state: "attached" });
    await page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].every(({ sheet }) => sheet !== null));
    const place = await textOf(page, ".opening");
    goOn();
    await settled(someone);
    assert.equal(await page.locator(".opening").count(), 0);
    assert.deepEqual(await textOf(page, "header a"), place);
    await isSteady(page, "after its name");
    await someone.close();
  });
}

/** Where the words of an element are, to the pixel. */
function textOf(page, selector) {
  return page.locator(selector).first().evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });
}

/** Opens an address, as Aino who speaks Finnish or somebody else, in a browser of a language in which nobody has chosen one. */
async function opens(address, locale, look, persona = "aino") {
  const context = await (await browser()).newContext({ baseURL: origin.url, locale });
  const someone = { context, url: origin.url, page: await context.newPage(), traffic: { open: 0, changed: Date.now() } };
  try {
    await become(someone, persona);
    const asked = askedBy(context);
    await someone.page.goto(address, { waitUntil: "networkidle" });
    await settled(someone);
    await look(asked, someone.page);
  } finally {
    await context.close();
  }
}
