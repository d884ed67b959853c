// The schemas pass what is newer than they are, and refuse what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { schemaOf } from "../dist/schemas.js";

const problem = { type: "urn:privacy-portal:problem:not-found", title: "Ei löydy", status: 404 };

test("a field and a value that are newer than the package pass", () => {
  assert.deepEqual(schemaOf("Problem").parse(problem), problem);
  const newer = { ...problem, type: "urn:privacy-portal:problem:something-new", hint: "new" };
  assert.equal(schemaOf("Problem").parse(newer).type, newer.type);
});

test("what is known has to be right", () => {
  assert.equal(schemaOf("Problem").safeParse({ ...problem, status: "404" }).success, false);
  assert.equal(schemaOf("Problem").safeParse({ ...problem, title: undefined }).success, false);
});

test("a category that is newer passes, one that is known needs its fields", () => {
  assert.equal(schemaOf("Content").safeParse({ category: "loyalty-points", points: 3 }).success, true);
  assert.equal(schemaOf("Content").safeParse({ category: "call-recordings" }).success, false);
  assert.equal(schemaOf("Content").safeParse({ points: 3 }).success, false);
});

test("every schema of an answer to a customer can be made", async () => {
  const { definitions } = await import("../dist/definitions.js");
  assert.ok(Object.keys(definitions).length > 100);
  for (const name of Object.keys(definitions)) {
    assert.ok(schemaOf(name), name);
  }
  assert.throws(() => schemaOf("RetentionRun"));
});
