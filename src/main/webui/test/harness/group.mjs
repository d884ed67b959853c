// Somebody who looks at several things one after the other: what was fetched and compiled for one of them is there for the next.
import { after, describe } from "node:test";
import { EMPTY } from "./origin.mjs";
import { become, person } from "./person.mjs";

/** How many windows are looked at together: while one waits for its page, the other is measured. */
const AT_ONCE = 2;

/**
 * Tests what somebody looks at, by who looks: each of them has one window for all of it, and several look at the same time.
 *
 * @param looks what is looked at, each with its `persona` and the `language` in which it is opened
 * @param options of the browser's context, to which the window is put back before each look
 * @param row makes the test of a look; its second parameter answers who is at the window
 */
export function byPerson(name, url, looks, options, row) {
  const groups = new Map();
  for (const look of looks) {
    const key = look.persona ?? "nobody";
    groups.set(key, [...(groups.get(key) ?? []), look]);
  }
  describe(name, { concurrency: AT_ONCE }, () => {
    for (const [key, group] of [...groups].sort(([, one], [, other]) => other.length - one.length)) {
      describe(key, { concurrency: 1 }, () => {
        let someone;
        after(() => someone?.close());
        for (const look of group) {
          row(look, async () => {
            someone ??= await opened(url, look, options);
            return asBefore(someone, look.language, options);
          });
        }
      });
    }
  });
}

async function opened(url, { persona, language }, options) {
  const someone = await person(url, { ...options, language });
  if (persona !== undefined) await become(someone, persona);
  return someone;
}

/** Puts a window back to how it was opened, and into a language: nothing is remembered of what it showed. */
async function asBefore(someone, language, { viewport, colorScheme = null, reducedMotion = null }) {
  const { page, complaints, asked } = someone;
  await page.goto(EMPTY);
  await page.evaluate(forget, language);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion });
  complaints.length = 0;
  asked.length = 0;
  return Object.assign(someone, { language });
}

/** Runs in the page. */
function forget(language) {
  sessionStorage.clear();
  localStorage.setItem("language", language);
}
