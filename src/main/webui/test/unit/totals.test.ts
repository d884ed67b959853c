import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { totalsOf } from "../../src/views/category/totals.ts";

function item(kind: string, amount?: string, currency?: string): Schema<"Item"> {
  const content = { category: "orders-and-billing", kind, number: "1", date: "2026-01-01", lines: [], amount, currency };
  return { content } as unknown as Schema<"Item">;
}

test("documents are summed up by kind and currency, and no cent is lost", () => {
  const items = [item("invoice", "0.10", "EUR"), item("invoice", "0.20", "EUR"), item("order", "0.30", "EUR"), item("invoice", "5.00", "SEK")];
  assert.deepEqual(totalsOf(items), [
    { kind: "invoice", currency: "EUR", count: 2, amount: "0.30" },
    { kind: "order", currency: "EUR", count: 1, amount: "0.30" },
    { kind: "invoice", currency: "SEK", count: 1, amount: "5.00" },
  ]);
});

test("what has no amount, or is withheld, is in no sum", () => {
  assert.deepEqual(totalsOf([item("delivery"), {} as Schema<"Item">]), []);
});
