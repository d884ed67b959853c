// A member of staff of the local run at staff's page: signed in by staff's issuer's own page, with their hands, and an ear for the API.
import assert from "node:assert/strict";
import { isQuiet } from "../harness/checks.mjs";
import { handsOf } from "../harness/hands.mjs";
import { person, settled } from "../harness/person.mjs";
import { texts } from "../harness/words.mjs";
import { choose, HANDS, PORTAL } from "../portal/customer.mjs";

/** Does something as a member of staff who is signed in, in a language, from an address on; nothing goes wrong meanwhile. */
export async function asStaff(persona, language, address, work) {
  const someone = await person(PORTAL, { language });
  const { page } = someone;
  try {
    await page.addInitScript(() => delete globalThis.showSaveFilePicker);
    await page.goto(`/staff/login?return=${encodeURIComponent(address)}`);
    await choose(page, persona);
    await settled(someone);
    const t = (folder) => texts(`staff/${folder}`, language);
    const { values } = await read(someone, "/vocabulary");
    const words = (kind, code) => values[kind][code].label;
    await work({ ...someone, ...handsOf(HANDS), t, words, read: (path) => read(someone, path), settled: () => settled(someone) });
    await isQuiet(someone, `${persona} in ${language}`);
  } finally {
    await someone.close();
  }
}

/** What the portal answers to the same session, whatever the page shows; undefined where there is no such thing. */
async function read({ page, language }, path) {
  const answer = await page.request.get(`/api/v1${path}`, { headers: { "Accept-Language": language } });
  assert.ok(answer.ok() || answer.status() === 404, `${path}: ${answer.status()}`);
  return answer.ok() ? answer.json() : undefined;
}
