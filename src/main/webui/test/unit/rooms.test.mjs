import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** Rooms in their order: one uses those before it alone. The table of routes is the one place that names the views. */
const ORDER = ["language", "api", "design", "content", "requests", "app", "views"];
const ROUTES = "app/routes.tsx";

const sources = fileURLToPath(new URL("../../src/", import.meta.url));

test("a room uses the rooms before it alone, and a view no other view", async () => {
  const files = (await readdir(sources, { recursive: true })).filter((file) => /\/.*\.tsx?$/.test(file) && file !== ROUTES);
  const wrong = [];
  for (const file of files) {
    for (const [, imported] of (await readFile(join(sources, file), "utf8")).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      const target = normalize(join(dirname(file), imported));
      const [from, to] = [file, target].map((path) => ORDER.indexOf(path.split("/")[0]));
      const otherView = ORDER[from] === "views" && from === to && file.split("/")[1] !== target.split("/")[1];
      if (to > from || otherView) wrong.push(`${file} uses ${target}`);
    }
  }
  assert.ok(files.length > 100);
  assert.deepEqual(wrong, []);
});
