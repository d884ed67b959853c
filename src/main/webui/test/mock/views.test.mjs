// Every view in every language, on a telephone and a desk, in light and in the dark, as the mock fills it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fits, hasContrast, isAccessible, isAccessibleInWords, isHeard, isQuiet, isSteady, isTitled } from "../harness/checks.mjs";
import { byPerson } from "../harness/group.mjs";
import { speaks } from "../harness/language.mjs";
import { makeTheLook } from "../harness/look.mjs";
import { serve } from "../harness/origin.mjs";
import { open } from "../harness/person.mjs";
import { ROUTES } from "../harness/words.mjs";
import { views } from "./addresses.mjs";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
/** A desk's window at 200 %, and one as narrow as WCAG 1.4.10 has it. */
const ZOOMED = { width: 720, height: 450 };
const NARROWEST = { width: 320, height: 640 };

const origin = await serve();
after(() => origin.close());
const all = await views(origin.mock);

test("each address of the page is among them", () => {
  const routes = new Set(all.map(({ route }) => route));
  assert.deepEqual(ROUTES.filter((route) => !routes.has(route)), []);
});

const looks = all.flatMap((view) => view.languages.map((language) => ({ ...view, language, inColours: language === view.languages[0] })));

byPerson("each view", origin.url, looks, { viewport: PHONE, colorScheme: "light", reducedMotion: "reduce" }, (look, atWindow) => {
  test(`${look.name} in ${look.language}`, async () => looksRight(look, await atWindow()));
});

/** Looks at a view in a language. Colours are in none, nor is what a desk has beside a telephone: those are looked at once a view. */
async function looksRight({ address, opens, name, language, inColours }, someone) {
  const { page } = someone;
  await open(someone, address);
  await makeTheLook(someone, opens);
  await isSteady(page, name);
  await isTitled(page, name);
  await speaks(page, language, name);
  if (!address.startsWith("/staff")) await isHeard(page, name);
  await fits(page, `${name}, telephone`);
  if (!inColours) {
    await isAccessibleInWords(page, `${name}, telephone`);
  } else {
    await isAccessible(page, `${name}, telephone in light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await hasContrast(page, `${name}, telephone in the dark`);
  }
  await page.setViewportSize(NARROWEST);
  await fits(page, `${name}, the narrowest`);
  await page.setViewportSize(ZOOMED);
  await fits(page, `${name}, at 200 %`);
  await page.setViewportSize(DESK);
  await fits(page, `${name}, desk`);
  if (inColours) {
    await isAccessible(page, `${name}, desk`);
    await page.emulateMedia({ colorScheme: "light" });
    await hasContrast(page, `${name}, desk in light`);
  }
  await isQuiet(someone, name);
}
