// Somebody who looks at several things one after the other: what was fetched and compiled for one of them is there for the next.
import { after, before, describe } from "node:test";
import { become, person } from "./person.mjs";

/** How many windows are looked at together: while one waits for its page, the other is measured. */
const AT_ONCE = 2;

/**
 * Tests what somebody looks at, by who looks and in which language: each of them has one window for all of it, and several look at
 * the same time.
 *
 * @param looks what is looked at, each with its `persona` and `language`
 * @param options of the browser's context, to which the window is put back before each look
 * @param row makes the test of a look; its second parameter answers who is at the window
 */
export function byPerson(name, url, looks, options, row) {
  const groups = new Map();
  for (const look of looks) {
    const key = `${look.persona ?? "nobody"} in ${look.language}`;
    groups.set(key, [...(groups.get(key) ?? []), look]);
  }
  describe(name, { concurrency: AT_ONCE }, () => {
    for (const [key, group] of [...groups].sort(([, one], [, other]) => other.length - one.length)) {
      describe(key, { concurrency: 1 }, () => {
        let someone;
        before(async () => {
          const [{ persona, language }] = group;
          someone = await person(url, { ...options, language });
          if (persona !== undefined) await become(someone, persona);
        });
        after(() => someone?.close());
        for (const look of group) row(look, () => asBefore(someone, options));
      });
    }
  });
}

/** Puts a window back to how it was opened: its size and colours, and nothing that was remembered of what it showed. */
async function asBefore(someone, { viewport, colorScheme = null, reducedMotion = null }) {
  const { page, complaints } = someone;
  if (page.url() !== "about:blank") await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion });
  complaints.length = 0;
  return someone;
}
