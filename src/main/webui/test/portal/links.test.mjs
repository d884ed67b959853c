// The pages behind links in mails: they look as the page does, work by keyboard, and stop nothing until a button is pressed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fits, hasContrast, isAccessible, isTitled } from "../harness/checks.mjs";
import { reachesEverything } from "../harness/keyboard.mjs";
import { speaks } from "../harness/language.mjs";
import { person } from "../harness/person.mjs";
import { LANGUAGES } from "../harness/words.mjs";
import { PORTAL } from "./customer.mjs";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const NOBODYS = "nobody@links.example";

for (const language of LANGUAGES) {
  test(`the link that unsubscribes, in ${language}`, () =>
    atLink(unsubscribeLink(), language, async ({ page }) => {
      await looksRight(page, language, "unsubscribe");
      await reachesEverything(page, "unsubscribe");
      await page.getByRole("main").getByRole("button").press("Enter");
      await page.waitForFunction(() => document.querySelector("form") === null);
      await looksRight(page, language, "unsubscribed");
    }));

  test(`a link that does not work, in ${language}`, () =>
    atLink("/api/v1/unsubscribe/none", language, ({ page }) => looksRight(page, language, "no link")));
}

test("its colours are the page's", async () => {
  const someone = await person(PORTAL, { language: "fi" });
  try {
    const ground = () => someone.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await someone.page.goto("/");
    await someone.page.locator("main h1").waitFor();
    const pages = await ground();
    await someone.page.goto("/api/v1/unsubscribe/none");
    assert.equal(await ground(), pages);
  } finally {
    await someone.close();
  }
});

async function looksRight(page, language, name) {
  await isTitled(page, name);
  await speaks(page, language, name);
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: "light" });
    await isAccessible(page, name);
    await fits(page, name);
    await page.emulateMedia({ colorScheme: "dark" });
    await hasContrast(page, `${name} in the dark`);
  }
  assert.deepEqual(await page.evaluate(() => globalThis.stopped), [], name);
}

async function atLink(address, language, look) {
  const someone = await person(PORTAL, { language });
  try {
    await someone.page.goto(await address);
    await look(someone);
  } finally {
    await someone.close();
  }
}

/** Makes a link as a system does that sends the company's messages, with a token of the issuer that the portal leads to. */
async function unsubscribeLink() {
  const { headers } = await fetch(`${PORTAL}/login?return=/`, { redirect: "manual" });
  const token = await (await fetch(new URL("/token/own-mailing", headers.get("Location")))).text();
  const answer = await fetch(`${PORTAL}/api/v1/unsubscribe-links`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token.trim()}`, "Content-Type": "application/json" },
    body: JSON.stringify({ recipients: [{ identifierType: "email", identifier: NOBODYS, channel: "email", list: "newsletter", reference: "links" }] }),
  });
  assert.equal(answer.status, 200);
  return new URL((await answer.json()).links[0].url).pathname;
}
