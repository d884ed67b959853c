// Every view in every language, on a telephone and a desk, in light and in the dark, as the mock fills it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asksOnce, fits, hasContrast, isAccessible, isAccessibleInWords, isHeard, isQuiet, isSteady, isTitled } from "../harness/checks.mjs";
import { byPerson } from "../harness/group.mjs";
import { chooses, speaks } from "../harness/language.mjs";
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

/** What is opened in one language, all of them in turn, is changed into the others where it stands. */
const looks = all.map((view, index) => ({ ...view, language: view.languages[index % view.languages.length] }));

byPerson("each view", origin.url, looks, { viewport: PHONE, colorScheme: "light", reducedMotion: "reduce" }, (look, atWindow) => {
  test(`${look.name} in ${look.languages.join(", ")}`, async () => looksRight(look, await atWindow()));
});

async function looksRight({ address, opens, name, language, languages }, someone) {
  const { page } = someone;
  await open(someone, address);
  asksOnce(someone, name);
  await makeTheLook(someone, opens);
  await isSteady(page, name);
  await hasWords(someone, address, name);
  await isAccessible(page, `${name}, telephone in light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await hasContrast(page, `${name}, telephone in the dark`);
  await fitsAll(page, name);
  await isAccessible(page, `${name}, desk`);
  await page.emulateMedia({ colorScheme: "light" });
  await hasContrast(page, `${name}, desk in light`);
  for (const other of languages.filter((each) => each !== language)) {
    await chooses(someone, other);
    await page.setViewportSize(PHONE);
    await hasWords(someone, address, name);
    await isAccessibleInWords(page, `${name} in ${other}, telephone`);
    await fitsAll(page, `${name} in ${other}`);
  }
  await isQuiet(someone, name);
}

async function hasWords({ page, language }, address, name) {
  await isTitled(page, name);
  await speaks(page, language, name);
  if (!address.startsWith("/staff")) await isHeard(page, `${name} in ${language}`);
}

async function fitsAll(page, name) {
  for (const [where, viewport] of Object.entries({ telephone: PHONE, "the narrowest": NARROWEST, "at 200 %": ZOOMED, desk: DESK })) {
    await page.setViewportSize(viewport);
    await fits(page, `${name}, ${where}`);
  }
}
