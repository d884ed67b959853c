// Finds Chromium on this machine.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium without windows is the same engine, and takes half the processor's time; the whole one does as well. */
const NAMES = ["chromium-headless-shell", "chromium"];

/** Where Chromium is: $CHROMIUM, or the one on the PATH. */
export function chromiumPath() {
  const directories = (process.env.PATH ?? "").split(delimiter);
  return process.env.CHROMIUM ?? NAMES.flatMap((name) => directories.map((each) => join(each, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
