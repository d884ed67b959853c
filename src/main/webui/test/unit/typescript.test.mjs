// Runs the tests that are written in TypeScript, as Vite reads the page: older Node takes none.
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

for (const name of (await readdir(here)).filter((each) => each.endsWith(".test.ts"))) {
  await runnerImport(here + name, { root: fileURLToPath(new URL("../..", import.meta.url)), logLevel: "error" });
}
