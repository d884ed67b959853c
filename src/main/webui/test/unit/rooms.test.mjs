import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** Rooms in their order: one uses those before it alone. The tables of routes are the places that name the views. */
const ORDER = ["language", "api", "design", "content", "requests", "app", "views", "staff/api", "staff/parts", "staff/frame", "staff/views"];
const VIEWS = ["views", "staff/views"];
const ROUTES = ["app/routes.tsx", "staff/frame/routes.tsx"];

const sources = fileURLToPath(new URL("../../src/", import.meta.url));

test("a room uses the rooms before it alone, and a view no other view", async () => {
  const files = (await readdir(sources, { recursive: true })).filter((file) => /\/.*\.tsx?$/.test(file) && !ROUTES.includes(file));
  const wrong = [];
  for (const file of files) {
    for (const [, imported] of (await readFile(join(sources, file), "utf8")).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      const target = normalize(join(dirname(file), imported));
      const [from, to] = [file, target].map(roomOf);
      const otherView = VIEWS.includes(to) && viewOf(file) !== viewOf(target);
      if (ORDER.indexOf(to) > ORDER.indexOf(from) || otherView) wrong.push(`${file} uses ${target}`);
    }
  }
  assert.ok(files.length > 100);
  assert.deepEqual(wrong, []);
});

function roomOf(path) {
  const [first, second] = path.split("/");
  return first === "staff" ? `staff/${second}` : first;
}

/** The folder of a view, where a file is in one. */
function viewOf(path) {
  return path.match(/^(?:staff\/)?views\/[^/]+/)?.[0];
}
