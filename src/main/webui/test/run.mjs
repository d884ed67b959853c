// Runs the page's tests in Chromium: `mock` against the package's mock, `portal` and `staff` against
// the portal at $PORTAL. Where there is no Chromium they are skipped, and that is said; in CI it is a failure.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "./harness/where.mjs";

const [side = "mock", ...only] = process.argv.slice(2);
/** What a process of its own looks at, with a browser of its own, so that two processors have something to do. */
const BESIDE = { mock: ["mock/views.test.mjs"] };

if (chromiumPath() === undefined) {
  console.log("The page's tests were skipped: there is no chromium on the PATH; install it, or say where it is in $CHROMIUM.");
  process.exitCode = process.env.CI === undefined ? 0 : 1;
} else {
  const files = [`${side}/all.test.mjs`, ...(BESIDE[side] ?? [])].map((file) => fileURLToPath(new URL(file, import.meta.url)));
  const chosen = only.map((name) => `--test-name-pattern=${name}`);
  const tests = spawn(process.execPath, ["--test", "--test-reporter=spec", `--test-concurrency=${files.length}`, ...chosen, ...files], { stdio: ["ignore", "inherit", "inherit"] });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => tests.kill(signal));
  tests.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
