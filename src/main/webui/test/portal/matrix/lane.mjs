// One browser's window for one language and one pair of hands, in which person after person does one thing each: the window
// keeps what of the page it has loaded, and nothing of the person before.
import assert from "node:assert/strict";
import { isQuiet } from "../../harness/checks.mjs";
import { handsOf } from "../../harness/hands.mjs";
import { speaks } from "../../harness/language.mjs";
import { person, settled } from "../../harness/person.mjs";
import { texts } from "../../harness/words.mjs";
import { PORTAL } from "../customer.mjs";
import { fresh, signIn } from "../people.mjs";
import { notice } from "./record.mjs";

/** Opens a window; `does` does something in it as a fresh one like a persona, and nothing goes wrong meanwhile. */
export async function lane(language, hands) {
  const window = await person(PORTAL, { language, acceptDownloads: true });
  const { context, complaints } = window;
  await window.page.close();
  // The browser's own dialog for files is nothing that a test can use: the page takes the way of browsers without it.
  await context.addInitScript(() => delete globalThis.showSaveFilePicker);
  context.on("request", notice);
  const t = (folder) => texts(folder, language);
  const vocabulary = await (await context.request.get("/api/v1/vocabulary", { headers: { "Accept-Language": language } })).json();
  const words = (kind, code) => {
    assert.ok(vocabulary.values[kind]?.[code] !== undefined, `${kind} has a word for ${code}`);
    return vocabulary.values[kind][code].label;
  };
  return {
    does: async (key, work, prepare) => {
      const who = await fresh(key);
      await context.clearCookies();
      complaints.length = 0;
      await signIn(context, who);
      const prepared = await prepare?.(who, context);
      const page = await context.newPage();
      const someone = { ...window, page, who, prepared, t, words, ...handsOf(hands), main: page.getByRole("main") };
      const read = (path) => reading(someone, path);
      try {
        await work({ ...someone, read, open: (address) => opening(someone, address), settled: () => settled(someone) });
        await speaks(page, language, new URL(page.url()).pathname);
        await isQuiet(someone, `${key} in ${language}`);
      } finally {
        await page.close();
      }
    },
    close: () => window.close(),
  };
}

async function opening({ page }, address) {
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("main h1").first().waitFor();
}

/** What the portal answers to the same session, whatever the page shows; undefined where there is no such thing. */
async function reading({ context, language }, path) {
  const answer = await context.request.get(`/api/v1${path}`, { headers: { "Accept-Language": language } });
  assert.ok(answer.ok() || [401, 404].includes(answer.status()), `${path}: ${answer.status()}`);
  return answer.ok() ? answer.json() : undefined;
}
