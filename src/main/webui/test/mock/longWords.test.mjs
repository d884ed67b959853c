// What somebody meets whose data has words that are longer than a telephone is wide: they break, and the page stays as wide as it is.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fits } from "../harness/checks.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person } from "../harness/person.mjs";

const PHONE = { width: 360, height: 740 };
const LONG = "Tietosuojavastaava".repeat(6).slice(0, 100);
/** What is written by somebody, and not a code, a day or an address of the portal's. */
const WRITTEN = /^(title|text|body|subject|organisation|name|givenName|familyName|description|comment|topic|question|answer|content|product|channelName|address|email|number|line\w*)$/i;

const origin = await serve();
after(() => origin.close());

/** The same with a long word in place of each text that somebody wrote. */
function lengthened(value, key) {
  if (Array.isArray(value)) return value.map((each) => lengthened(each, key));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthened(each, name)]));
  return typeof value === "string" && WRITTEN.test(key) ? LONG : value;
}

test("a word of a hundred letters widens no category and no item on a telephone", async () => {
  const someone = await person(origin.url, { language: "fi", viewport: PHONE });
  const { page } = someone;
  try {
    await become(someone, "oksana");
    await open(someone, "/my/data");
    const categories = await page.evaluate(async () => (await (await fetch("/api/v1/me/data")).json()).items.map(({ category }) => category));
    await page.route("**/api/v1/me/data/*", async (route) => {
      const response = await route.fetch();
      const { items, ...rest } = await response.json();
      const json = { ...rest, items: items.map((item) => ({ ...item, title: LONG, content: lengthened(item.content, "") })) };
      return route.fulfill({ response, json });
    });
    await page.route("**/api/v1/me/data/*/*", async (route) => {
      const response = await route.fetch();
      const item = await response.json();
      return route.fulfill({ response, json: { ...item, title: LONG, content: lengthened(item.content, "") } });
    });
    const wrong = [];
    for (const category of categories) {
      for (const address of [`/my/data/${category}`, undefined]) {
        const opened = address ?? (await page.locator(`main a[href^="/my/data/${category}/"]`).first().getAttribute("href").catch(() => undefined));
        if (opened === undefined || opened === null) continue;
        await open(someone, opened);
        await fits(page, opened).catch((error) => wrong.push(error.message.replaceAll(/\s*\n[+\s]*/g, " ")));
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(categories.length > 10);
  } finally {
    await someone.close();
  }
});
