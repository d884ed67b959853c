import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";

export type Right = Schema<"Right">;
export type Ground = Schema<"Ground">;
export type Category = Schema<"Category">;

/** One question of the way to a request. */
export type Step = "what" | "topics" | "items" | "ground" | "fields" | "words" | "review";

/** What was answered so far. It stands in the address, so that the browser's way back and a login keep it. */
export interface Answers {
  what: "all" | "topics" | "items" | undefined;
  categories: Category[];
  items: string[];
  ground: Ground | undefined;
}

export const RIGHTS: readonly Right[] = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "portability",
  "contact",
];

/** The grounds that the contract gives a right, those first that need the least. */
export const GROUNDS: Partial<Record<Right, readonly Ground[]>> = {
  erasure: ["no-longer-needed", "consent-withdrawn", "objection", "unlawful-processing", "minor", "legal-duty"],
  restriction: ["accuracy-contested", "unlawful-processing", "needed-for-legal-claims", "objection-pending"],
  objection: ["legitimate-interest", "direct-marketing"],
};

/** Grounds that speak for themselves. */
const NO_WORDS: readonly (Ground | undefined)[] = ["no-longer-needed", "consent-withdrawn", "direct-marketing"];

/** The questions of a right, in their order, as far as the answers so far tell. */
export function stepsOf(right: Right, { what, ground }: Answers, linked: boolean): Step[] {
  if (right === "rectification") return ["topics", "items", "fields", "review"];
  const scope: Step[] =
    ground === "direct-marketing"
      ? []
      : what === "topics"
        ? ["what", "topics"]
        : what === "items"
          ? ["what", "topics", "items"]
          : ["what"];
  const words: Step[] = !linked || (GROUNDS[right] !== undefined && !NO_WORDS.includes(ground)) ? ["words"] : [];
  if (right === "objection") return ["ground", ...scope, ...words, "review"];
  return [...scope, ...(GROUNDS[right] === undefined ? [] : (["ground"] as const)), ...words, "review"];
}

/** The first question that has no answer yet. */
export function firstOpen(steps: Step[], answers: Answers): Step {
  const answered: Record<Step, boolean> = {
    what: answers.what !== undefined,
    topics: answers.categories.length > 0,
    items: answers.items.length > 0,
    ground: answers.ground !== undefined,
    fields: false,
    words: false,
    review: false,
  };
  return steps.find((step) => !answered[step]) ?? "review";
}

/** What a request is about, as the portal wants it; nothing where it is about everything. */
export function scopeOf({ what, categories, items, ground }: Answers): Schema<"RequestScope"> | undefined {
  const [category] = categories;
  if (ground === "direct-marketing" || what === "all" || category === undefined) return undefined;
  return items.length > 0 ? { items: items.map((id) => ({ category, id })) } : { categories };
}

/** The name under which what was typed for these answers is kept. */
export function draftName(right: Right, { what, categories, items }: Answers): string {
  return ["right", right, what ?? "", categories.join(), items.join()].join(":");
}

/** Reads the answers from the address, and gives the address with others. */
export function useAnswers(right: Right): {
  answers: Answers;
  step: string | null;
  address: (step: Step, more?: Partial<Answers>) => string;
} {
  const [search] = useSearchParams();
  const categories = listOf(search.get("category")) as Category[];
  const items = listOf(search.get("items"));
  const what = search.get("what");
  const answers: Answers = {
    what:
      what === "all" || what === "topics" || what === "items"
        ? what
        : items.length > 0
          ? "items"
          : categories.length > 0
            ? "topics"
            : undefined,
    categories,
    items,
    ground: GROUNDS[right]?.find((ground) => ground === search.get("ground")),
  };
  const address = (step: Step, more: Partial<Answers> = {}) => {
    const next = { ...answers, ...more };
    const parts = Object.entries({
      what: next.what,
      category: next.categories.join(),
      items: next.items.join(),
      ground: next.ground,
      step,
    }).filter((part): part is [string, string] => part[1] !== undefined && part[1] !== "");
    return `/my/rights/${right}?${new URLSearchParams(parts)}`;
  };
  return { answers, step: search.get("step"), address };
}

function listOf(value: string | null): string[] {
  return value === null || value === "" ? [] : value.split(",");
}
