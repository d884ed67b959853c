// A persona of the local run at the page: signed in by the issuer's own page, with their hands, and an ear for the API.
import assert from "node:assert/strict";
import { isQuiet } from "../harness/checks.mjs";
import { handsOf } from "../harness/hands.mjs";
import { person, settled } from "../harness/person.mjs";
import { PERSONAS } from "../harness/personas.mjs";
import { texts } from "../harness/words.mjs";

export const { PORTAL = "http://localhost:8080", HANDS = "mouse" } = process.env;

/** Does something as a persona who is signed in, in a language, from an address on; nothing goes wrong meanwhile. */
export async function asCustomer(persona, language, address, work) {
  const someone = await person(PORTAL, { language });
  const { page } = someone;
  try {
    // The browser's own dialog for files is nothing that a test can use: the page takes the way of browsers without it.
    await page.addInitScript(() => delete globalThis.showSaveFilePicker);
    await page.goto(`/login?return=${encodeURIComponent(address)}`);
    await choose(page, persona);
    await settled(someone);
    const t = (file) => texts(file, language);
    await work({ ...someone, ...handsOf(HANDS), t, read: (path) => read(someone, path), words: await vocabulary(someone) });
    await isQuiet(someone, `${persona} in ${language}`);
  } finally {
    await someone.close();
  }
}

/** Chooses who to be on the issuer's page; `before` is how many seconds ago the login is said to have been. */
export async function choose(page, persona, before = 0) {
  const { name } = PERSONAS.find(({ key }) => key === persona);
  const button = page.getByRole("button", { name: new RegExp(escaped(name)) });
  await button.waitFor();
  if (before > 0) {
    await button.evaluate((element, seconds) => {
      const claims = element.form.elements.claims;
      claims.value = JSON.stringify({ ...JSON.parse(claims.value), auth_time: Math.floor(Date.now() / 1000) - seconds });
    }, before);
  }
  await button.click();
}

/** What the portal answers to the same session, whatever the page shows. */
async function read({ page, language }, path) {
  const answer = await page.request.get(`/api/v1${path}`, { headers: { "Accept-Language": language } });
  assert.ok(answer.ok() || answer.status() === 404, `${path}: ${answer.status()}`);
  return answer.ok() ? answer.json() : undefined;
}

async function vocabulary(someone) {
  const { values } = await read(someone, "/vocabulary");
  return (kind, code) => values[kind][code].label;
}

/** A name that a text begins with, for options that have more to say behind it. */
export function beginning(text) {
  return new RegExp(`^${escaped(text)}`);
}

/** A name in which numbers may be any. */
export function anyNumber(...names) {
  return new RegExp(`^(${names.map((name) => escaped(name).replaceAll(/\d+/g, "\\d+")).join("|")})$`);
}

export function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
