import assert from "node:assert/strict";
import { test } from "node:test";
import { noEvidence, wrongOf } from "../../src/staff/parts/evidence/evidence.ts";

const TODAY = "2026-11-29";
const passport = { ...noEvidence(TODAY), how: "document", document: "passport", seen: "in-person" } as const;

test("what was seen needs no name of who saw it", () => {
  assert.equal(wrongOf(passport, TODAY), undefined);
  assert.equal(wrongOf({ ...passport, by: "Juha Wirtanen" }, TODAY), undefined);
});

test("no number gets in, of a document or of a person", () => {
  for (const by of ["AB1234567", "131052-308T", "passi 7"]) assert.equal(wrongOf({ ...passport, by }, TODAY), "number");
});

test("one detail alone identifies nobody", () => {
  const told = { ...noEvidence(TODAY), how: "details" } as const;
  assert.equal(wrongOf({ ...told, details: ["birth"] }, TODAY), "few");
  assert.equal(wrongOf({ ...told, details: ["birth", "invoice"] }, TODAY), undefined);
});

test("nobody was identified on a day that is yet to come", () => {
  assert.equal(wrongOf({ ...passport, on: "2026-11-30" }, TODAY), "future");
});
