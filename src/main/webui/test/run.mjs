// Runs the page's tests in Chromium: `mock` against the package's mock, `portal` and `staff` against
// the portal at $PORTAL. Where there is no Chromium they are skipped, and that is said; in CI it is a failure.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "./harness/where.mjs";

const [side = "mock", ...only] = process.argv.slice(2);
/** Each file is a process with a browser of its own; the long ones come first, so that both processors are busy to the end. */
const FILES = {
  mock: ["views", "states", "frame", "heard", "trouble", "opening", "forms", "unanswered", "question", "longWords", "staff/all"],
  portal: ["all"],
  staff: ["all"],
};
const AT_ONCE = 2;

if (chromiumPath() === undefined) {
  console.log("The page's tests were skipped: there is no chromium on the PATH; install it, or say where it is in $CHROMIUM.");
  process.exitCode = process.env.CI === undefined ? 0 : 1;
} else {
  const files = FILES[side].map((file) => fileURLToPath(new URL(`${side}/${file}.test.mjs`, import.meta.url)));
  const chosen = only.map((name) => `--test-name-pattern=${name}`);
  const tests = spawn(process.execPath, ["--test", "--test-reporter=spec", `--test-concurrency=${AT_ONCE}`, ...chosen, ...files], { stdio: ["ignore", "inherit", "inherit"] });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => tests.kill(signal));
  tests.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
