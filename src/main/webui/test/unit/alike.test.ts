import assert from "node:assert/strict";
import { test } from "node:test";
import { alike } from "../../src/content/alike.ts";

test("a number is the same in its national and international form, however it is parted", () => {
  for (const other of ["040 123 4567", "040-1234567", "+358 40 123 4567", "00358401234567", " 0401234567 "]) {
    assert.ok(alike(other, "+358401234567"), other);
  }
});

test("what differs by a digit, or is no number, is not the same", () => {
  assert.ok(!alike("040 123 4568", "+358401234567"));
  assert.ok(!alike("4567", "+358401234567"));
  assert.ok(!alike("", "+358401234567"));
  assert.ok(!alike("a.b@example.com", "ab@example.com"));
  assert.ok(!alike("Johtaja", "Toimitusjohtaja"));
});

test("of a text the spaces around it do not count", () => {
  assert.ok(alike(" Key  account ", "Key account"));
  assert.ok(alike("", ""));
});
