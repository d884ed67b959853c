// Starts the one Chromium that a run of tests shares.
import { after } from "node:test";
import { chromium } from "playwright-core";
import { chromiumPath } from "./where.mjs";

/**
 * A view is looked at for seconds: what helps pages that stay, threads of their own for scripts and processes that wait for the next
 * page, costs a third of the work here.
 */
const FOR_A_SHORT_LOOK = ["--js-flags=--single-threaded", "--renderer-process-limit=1"];

let started;

/** The browser, started when it is first asked for, and closed after all tests. */
export function browser() {
  started ??= chromium.launch({ executablePath: chromiumPath(), args: [...FOR_A_SHORT_LOOK, ...sandbox()] });
  return started;
}

after(async () => (await started)?.close());

/** Chromium does not run as root with its sandbox, as in a container of a build. */
function sandbox() {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
