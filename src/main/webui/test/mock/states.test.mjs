// Every view in each state of what it reads: on its way, refused, and after the session has ended.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { isAccessible, isQuiet } from "../harness/checks.mjs";
import { byPerson } from "../harness/group.mjs";
import { speaks } from "../harness/language.mjs";
import { serve } from "../harness/origin.mjs";
import { open } from "../harness/person.mjs";
import { LANGUAGES } from "../harness/words.mjs";
import { views } from "./addresses.mjs";

const origin = await serve();
after(() => origin.close());

const seen = new Set();
const each = (await views(origin.mock)).filter(({ route, persona }) => persona !== undefined && route !== undefined && !seen.has(route) && seen.add(route));

const problem = (type, status) => (language) => ({
  status,
  contentType: "application/problem+json",
  body: JSON.stringify({ type: `urn:privacy-portal:problem:${type}`, title: TITLES[language], status }),
});
const TITLES = { fi: "Tämä ei onnistunut", sv: "Det här lyckades inte", en: "This did not work" };
const REFUSED = problem("internal-error", 500);
const ENDED = problem("session-ended", 401);

const QUIET_MILLIS = 200;
const DESK = { width: 1440, height: 900 };

/** What a view reads about the person; who is signed in, and the words of the vocabulary, are known already. */
const ABOUT_SOMEBODY = /\/api\/v1\/(me\/|privacy-notice|staff\/(?!session))/;

const looks = each.map((view, index) => ({ ...view, language: LANGUAGES[index % LANGUAGES.length] }));

byPerson("each state", origin.url, looks, { viewport: DESK }, ({ address, name, language }, atWindow) =>
  describe(name, () => {
    test("has one heading of the first level while it waits", async () =>
      meets(await atWindow(), address, () => new Promise(() => {}), async ({ page }) => {
        await page.locator("[data-waiting], main h1").first().waitFor({ state: "attached" });
        await page.waitForTimeout(QUIET_MILLIS);
        assert.equal(await headings(page), 1);
        await isAccessible(page, `${name}, waiting`);
      }));

    test("has one where what it reads is refused", async () =>
      meets(await atWindow(), address, (route) => route.fulfill(REFUSED(language)), async (someone) => {
        const { page } = someone;
        await comesToRest(page);
        assert.equal(await headings(page), 1);
        await isAccessible(page, `${name}, refused`);
        await speaks(page, language, `${name}, refused`);
        await isQuiet(someone, name);
      }));

    test("says once that the session has ended", async () =>
      meets(await atWindow(), address, (route) => route.fulfill(ENDED(language)), async ({ page }) => {
        await comesToRest(page);
        assert.equal(await headings(page), 1);
        assert.ok((await page.getByRole("alert").count()) <= 1, "it is said more than once");
        await isAccessible(page, `${name}, ended`);
      }));
  }),
);

/** Goes to a view within the page, whose questions about the person are answered like this. */
async function meets(someone, address, answer, look) {
  try {
    await open(someone, "/my/accessibility");
    await someone.context.route(ABOUT_SOMEBODY, answer);
    await someone.page.evaluate((to) => history.pushState(null, "", to), address);
    await look(someone);
  } finally {
    await someone.context.unrouteAll({ behavior: "ignoreErrors" });
  }
}

async function comesToRest(page) {
  await page.waitForTimeout(QUIET_MILLIS);
  await page.waitForFunction(() => document.querySelector("[data-waiting]") === null);
  await page.waitForTimeout(QUIET_MILLIS);
}

/** Those of the first level that are read out. */
function headings(page) {
  return page.getByRole("heading", { level: 1 }).count();
}
