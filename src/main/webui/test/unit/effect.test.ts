import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { UNDECIDED } from "../../src/staff/views/case/decision.ts";
import { effectOf } from "../../src/staff/views/case/effect.ts";

type Line = Schema<"RequestLine">;

const line = (category: Line["category"], verdict: Line["verdict"], items: number): Line => ({ category, verdict, items, name: category, text: verdict });
const reason = { code: "legal-claims", text: "It is needed for a legal claim", articles: [] } as Schema<"RequestReason">;

const found = {
  request: {
    lines: [
      line("page-views", "execute", 36),
      line("chat-conversations", "staff", 3),
      line("chat-conversations", "execute", 1),
      line("orders-and-billing", "keep", 3),
      line("call-recordings", "delay", 2),
    ],
  },
  refusalReasons: [reason],
} as unknown as Schema<"RequestCase">;

test("a grant does what is foreseen and what staff decides, each category once", () => {
  const { done, later, items } = effectOf(found, UNDECIDED);
  assert.deepEqual(done, [
    { category: "page-views", items: 36 },
    { category: "chat-conversations", items: 4 },
  ]);
  assert.deepEqual(later, [{ category: "call-recordings", items: 2 }]);
  assert.equal(items, 40);
});

test("what staff keeps is not counted, and has the reason that was chosen", () => {
  const { items, kept } = effectOf(found, { ...UNDECIDED, kept: { "page-views": "legal-claims" } });
  assert.equal(items, 4);
  assert.equal(kept.find(({ category }) => category === "page-views")?.reason, reason);
  assert.ok(kept.some(({ category }) => category === "orders-and-billing"));
});
