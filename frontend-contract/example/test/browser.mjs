// Chromium, and what every page of the scenario is held to: nothing thrown, nothing blocked, nothing inaccessible.
import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import axe from "axe-core/axe.min.js";
import { chromium } from "playwright-core";

const SCREENS = [
  { width: 360, colorScheme: "dark" },
  { width: 1440, colorScheme: "light" },
];

/** What helps pages that stay, threads of their own for scripts and processes that wait for the next page, is more work than a look. */
const FOR_A_SHORT_LOOK = ["--js-flags=--single-threaded", "--renderer-process-limit=1"];

/** Starts Chromium: $CHROMIUM, or the one on the PATH. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? onPath("chromium-headless-shell", "chromium"), args: FOR_A_SHORT_LOOK });
}

function onPath(...names) {
  const directories = (process.env.PATH ?? "").split(delimiter);
  const found = names.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable);
  assert.ok(found, `there is no ${names.join(" or ")} on the PATH: install it, or say where it is in $CHROMIUM`);
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Collects what goes wrong in a page. A refusal is told in the console as well: that is none. */
export function complaintsOf(context) {
  const complaints = [];
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource: the server responded with")) {
      complaints.push(message.text());
    }
  });
  return complaints;
}

/** Axe finds nothing, and nothing is wider than the page, on a telephone or on a desk, in the dark or in light. */
export async function isAccessible(page, name) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  for (const { width, colorScheme } of SCREENS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`), [], name);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide for ${width}`);
    await screenshot(page, `${name}-${width}`);
  }
}

async function screenshot(page, name) {
  const directory = process.env.SCREENSHOTS;
  if (directory) {
    await mkdir(directory, { recursive: true });
    await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
  }
}
