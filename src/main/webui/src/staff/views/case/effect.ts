import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { DecisionDraft } from "./decision";

type Category = Schema<"Category">;

/** How many items of a category. */
export interface Part {
  category: Category;
  items: number;
}

/** What a grant does, by category: what is done now, what is left out and why, and what comes later. */
export interface Effect {
  done: readonly Part[];
  kept: readonly (Part & { reason: { code: string; text: string } | undefined })[];
  later: readonly Part[];
  /** How many items it is done with now. */
  items: number;
}

const DONE: readonly string[] = ["execute", "reduce", "staff"];

/** What granting a case does as the decision stands now. */
export function effectOf({ request: { lines }, refusalReasons }: Schema<"RequestCase">, { kept }: DecisionDraft): Effect {
  const isDone = ({ verdict, category }: Schema<"RequestLine">) => DONE.includes(verdict) && kept[category] === undefined;
  const done = summed(lines.filter(isDone));
  return {
    done,
    kept: lines
      .filter(({ verdict, category }) => verdict === "keep" || (DONE.includes(verdict) && kept[category] !== undefined))
      .map(({ category, items, verdict, reason }) => ({
        category,
        items,
        reason: verdict === "keep" ? reason : refusalReasons.find(({ code }) => code === kept[category]),
      })),
    later: summed(lines.filter(({ verdict }) => verdict === "delay")),
    items: done.reduce((sum, { items }) => sum + items, 0),
  };
}

/** Of a category that is dealt with in parts, the whole. */
function summed(lines: readonly Part[]): Part[] {
  const sums = new Map<Category, number>();
  for (const { category, items } of lines) sums.set(category, (sums.get(category) ?? 0) + items);
  return [...sums].map(([category, items]) => ({ category, items }));
}
