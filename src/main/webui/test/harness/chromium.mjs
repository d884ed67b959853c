// Starts the one Chromium that a run of tests shares.
import { after } from "node:test";
import { chromium } from "playwright-core";
import { chromiumPath } from "./where.mjs";

/** A view is looked at for seconds: what helps pages that stay costs a fifth of the work here. */
const ONE_THREAD = "--js-flags=--single-threaded";

let started;

/** The browser, started when it is first asked for, and closed after all tests. */
export function browser() {
  started ??= chromium.launch({ executablePath: chromiumPath(), args: [ONE_THREAD, ...sandbox()] });
  return started;
}

after(async () => (await started)?.close());

/** Chromium does not run as root with its sandbox, as in a container of a build. */
function sandbox() {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
