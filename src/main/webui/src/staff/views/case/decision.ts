import type { Schema } from "@vastuugroup/privacy-portal-contract";

type Reason = Schema<"Reason">;
type Category = Schema<"Category">;

/** A decision as it is filled in. */
export interface DecisionDraft {
  what: "grant" | "refuse" | undefined;
  reason: Reason | undefined;
  explanation: string;
  /** Of an erasure: what is kept although the rest is granted, with the reason. */
  kept: Partial<Record<Category, Reason>>;
}

export const UNDECIDED: DecisionDraft = { what: undefined, reason: undefined, explanation: "", kept: {} };

/** Whether the person has to be told why. */
export function isExplained({ what, kept }: DecisionDraft): boolean {
  return what === "refuse" || Object.keys(kept).length > 0;
}

/** What is sent; undefined while something is missing. */
export function decisionOf(draft: DecisionDraft): Schema<"RequestDecision"> | undefined {
  const { what, reason } = draft;
  const explanation = draft.explanation.trim();
  const told = explanation === "" ? {} : { explanation };
  if (what === "refuse") return reason === undefined ? undefined : { grant: false, reason, ...told };
  if (what === undefined) return undefined;
  const kept = Object.entries(draft.kept).map(([category, why]) => ({ category: category as Category, reason: why as Reason }));
  return { grant: true, ...told, ...(kept.length > 0 && { kept }) };
}
