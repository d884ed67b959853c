// Builds the page anew and holds it against what is committed: the same files, a first load that is small enough, and
// nothing that the portal's Content-Security-Policy would stop. Prints the sizes.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { differences, filesOf } from "./files.mjs";
import { forbidden } from "./policy.mjs";
import { BEGINNING_MOST, FIRST_FILES_MOST, FIRST_LOAD_MOST, firstLoad, gzipSize, kilobytes } from "./sizes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), "privacy-portal-page-"));
try {
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const fresh = await filesOf(outDir);
  const first = firstLoad(fresh);
  const size = gzipSize(first.scripts.map((name) => fresh.get(name)));
  print(fresh, first, size);

  const stopped = [...fresh].flatMap(([name, content]) => forbidden(name, content.toString("utf8")));
  assert.deepEqual(stopped, [], "the portal's Content-Security-Policy stops these");
  assert.ok(size <= FIRST_LOAD_MOST, `the first load has ${kilobytes(size)} of script, more than ${kilobytes(FIRST_LOAD_MOST)}`);
  const beginning = gzipSize([fresh.get(first.scripts[0])]);
  assert.ok(beginning <= BEGINNING_MOST, `what begins has ${kilobytes(beginning)}, more than ${kilobytes(BEGINNING_MOST)}`);
  const named = first.scripts.length + first.styles.length;
  assert.ok(named <= FIRST_FILES_MOST, `the document names ${named} files, more than ${FIRST_FILES_MOST}`);
  const differing = differences(await filesOf(join(root, "dist")), fresh);
  assert.deepEqual(differing, [], "dist is not what the sources make: npm --prefix src/main/webui run build, and commit dist");
  console.log("dist is what the sources make.");
} catch (error) {
  if (!(error instanceof assert.AssertionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(outDir, { recursive: true });
}

function print(files, { scripts, styles }, size) {
  const isFirst = new Set([...scripts, ...styles]);
  for (const [name, content] of files) {
    if (/\.(js|css)$/.test(name)) {
      console.log(`${kilobytes(gzipSize([content])).padStart(9)}  ${name}${isFirst.has(name) ? "  at first" : ""}`);
    }
  }
  const style = gzipSize(styles.map((name) => files.get(name)));
  console.log(`At first ${kilobytes(size)} of script (at most ${kilobytes(FIRST_LOAD_MOST)}) and ${kilobytes(style)} of style, compressed.`);
}
