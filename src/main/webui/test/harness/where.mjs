// Finds Chromium on this machine.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Chromium is: $CHROMIUM, or the one on the PATH. */
export function chromiumPath() {
  return process.env.CHROMIUM ?? (process.env.PATH ?? "").split(delimiter).map((each) => join(each, "chromium")).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
