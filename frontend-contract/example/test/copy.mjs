// A copy that somebody unpacked, in Chromium without a network: every page of it opens, loads nothing and is accessible.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";
import { complaintsOf, isAccessible, launch } from "./browser.mjs";

const directory = resolve(process.argv[2] ?? ".");
const pages = ["index.html", ...(await readdir(join(directory, "pages"))).sort().map((name) => join("pages", name))];

const browser = await launch();
try {
  const context = await browser.newContext({ offline: true, bypassCSP: false });
  const complaints = complaintsOf(context);
  const asked = [];
  context.on("request", (request) => asked.push(request.url()));
  const left = [...pages];
  await Promise.all([turnOver(await context.newPage(), left), turnOver(await context.newPage(), left)]);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(directory, "index.html")).href);
  await page.getByRole("link", { name: /^(Lue|Läs|Read)/ }).first().click();
  assert.match(page.url(), /\/pages\/[a-z-]+-1\.html$/);
  assert.deepEqual(complaints, []);
  assert.ok(asked.every((url) => url.startsWith("file:") && /\.(html|mp3|wav|ogg|m4a|flac)$/.test(url)), asked.join("\n"));
  console.log(`${pages.length} pages without a network`);
} finally {
  await browser.close();
}

/** Looks at one page after the other, while others look at others. */
async function turnOver(page, left) {
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    await page.goto(pathToFileURL(join(directory, name)).href);
    for (const link of await page.locator("a[href]").evaluateAll((links) => links.map(({ href }) => href))) {
      assert.ok(link.startsWith(pathToFileURL(directory).href), `${name} links to ${link}`);
    }
    await isAccessible(page, `copy-${name.replaceAll(/[/.]/g, "-")}`);
  }
}
