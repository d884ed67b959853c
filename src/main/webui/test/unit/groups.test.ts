import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { grouped } from "../../src/views/data/groups.ts";

type Summary = Schema<"CategorySummary">;

const fixture = import.meta.resolve("@vastuugroup/privacy-portal-contract/fixtures/oksana/getMyData.fi.json");
const { items } = JSON.parse(readFileSync(new URL(fixture), "utf8")) as Schema<"MyData">;

test("each category of the contract has a group of its own kind", () => {
  const groups = grouped(items);
  assert.deepEqual(
    groups.map(([group]) => group),
    ["who", "dealings", "messages", "looked", "chose"],
  );
  assert.equal(groups.flatMap(([, members]) => members).length, items.length);
});

test("a category that is newer than the page is the last of all", () => {
  const newer = { ...items[0], category: "shoe-sizes" } as unknown as Summary;
  const groups = grouped([newer, ...items]);
  assert.equal(groups.at(-1)?.[0], "other");
  assert.deepEqual(groups.at(-1)?.[1], [newer]);
});

test("a category of which nothing is held is left out, unless an update of it waits", () => {
  const [first, ...others] = items.map((summary) => ({ ...summary, count: 0 }));
  assert.ok(first !== undefined);
  assert.deepEqual(grouped([first, ...others]), []);
  assert.deepEqual(grouped([{ ...first, waiting: 1 }, ...others]), [["who", [{ ...first, waiting: 1 }]]]);
});
