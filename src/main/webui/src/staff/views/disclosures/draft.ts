import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { beginningOf } from "../../parts/beginningOf";

/** A disclosure as it is typed; empty texts were not. */
export interface Typed {
  key: string;
  recipient: string;
  purpose: string;
  fields: readonly string[];
  legalBasis: string;
  at: string;
  order: string;
  hidden: boolean;
  notShownGround: string;
  notShownUntil: string;
}

export const emptyDraft = (): Typed => ({
  key: newIdempotencyKey(),
  recipient: "",
  purpose: "",
  fields: [],
  legalBasis: "",
  at: "",
  order: "",
  hidden: false,
  notShownGround: "",
  notShownUntil: "",
});

/** What was changed is another intention than what was sent before. */
export function withNewKey(typed: Typed): Typed {
  return { ...typed, key: newIdempotencyKey() };
}

/** What is sent; only a disclosure to an authority has an order, and is kept from the person by it. */
export function disclosureOf(typed: Typed, subject: string, authority: boolean): Schema<"NewDisclosure"> {
  const { recipient, purpose, fields, legalBasis, at, order, hidden, notShownGround, notShownUntil } = typed;
  return {
    recipient,
    subjects: [subject],
    purpose,
    fields: [...fields],
    legalBasis,
    disclosedAt: beginningOf(at),
    ...(authority && order.trim() !== "" && { order: order.trim() }),
    ...(authority && hidden && { notShownGround, notShownUntil }),
  };
}
