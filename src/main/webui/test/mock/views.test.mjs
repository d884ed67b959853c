// Every view in every language, on a telephone and a desk, in light and in the dark, as the mock fills it.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { fits, hasContrast, isAccessible, isHeard, isQuiet, isSteady, isTitled } from "../harness/checks.mjs";
import { speaks } from "../harness/language.mjs";
import { makeTheLook } from "../harness/look.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person } from "../harness/person.mjs";
import { LANGUAGES, ROUTES } from "../harness/words.mjs";
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

for (const language of LANGUAGES) {
  describe(language, { concurrency: 3 }, () => {
    for (const view of all.filter(({ languages }) => languages.includes(language))) {
      test(`${view.name} in ${language}`, () => looksRight(view, language, language === view.languages[0]));
    }
  });
}

/** Looks at a view in a language. Colours are in none, nor is what a desk has beside a telephone: those are looked at once a view. */
async function looksRight({ persona, address, opens, name }, language, inColours) {
  const someone = await person(origin.url, { language, viewport: PHONE, colorScheme: "light", reducedMotion: "reduce" });
  try {
    if (persona !== undefined) await become(someone, persona);
    const { page } = someone;
    await open(someone, address);
    await makeTheLook(someone, opens);
    await isSteady(page, name);
    await isTitled(page, name);
    await speaks(page, language, name);
    if (!address.startsWith("/staff")) await isHeard(page, name);
    await isAccessible(page, `${name}, telephone in light`);
    await fits(page, `${name}, telephone`);
    if (inColours) {
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
  } finally {
    await someone.close();
  }
}
