import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { itemOf, itemsOf } from "../person/items.js";
import { isSame } from "../contract/json.js";
import { NOT_PORTABLE, reason } from "./reasons.js";
import { wordedEffect, wordedLine } from "./requestWords.js";
import { type MessageKey, place, refuseFor } from "../contract/validation.js";

type Draft = Schema<"RequestDraft">;
type Item = Schema<"Item">;
type Line = Schema<"RequestLine">;
type Preview = Schema<"RequestPreview">;

const NEEDS_GROUND: Schema<"Right">[] = ["erasure", "restriction", "objection"];

/** `POST /me/requests/preview` */
export async function previewMyRequest(call: Call): Promise<Answer> {
  return { status: 200, body: await foreseen(call, call.body as Draft), headers: call.jsonHeaders() };
}

/** What a request would come to: as it was recorded for the very same, else by what the items themselves foresee. */
export async function foreseen(call: Call, draft: Draft): Promise<Preview> {
  checkDraft(call, draft);
  const words = await call.words();
  const { previewToken: _, ...asked } = draft;
  const lines = ((await recordedLines(call, asked)) ?? (await linesOf(call, draft))).map((line) =>
    wordedLine(words, line, false),
  );
  const effect = effectOf(draft);
  return {
    lines,
    ...(effect !== undefined && { effect: wordedEffect(words, effect) }),
    immediate: lines.every(({ verdict }) => verdict !== "staff"),
    token: `token-${fingerprint(JSON.stringify([asked, lines.map(({ category, verdict, items }) => [category, verdict, items])]))}`,
  };
}

/** Refuses what makes no request. */
export function checkDraft(call: Call, { right, ground, scope, statement, corrections }: Draft): void {
  const refuse = (pointer: string, key: MessageKey) => refuseFor([place(call.language, pointer, key)]);
  if (NEEDS_GROUND.includes(right) !== (ground !== undefined)) {
    refuse("/ground", ground === undefined ? "ground-needed" : "no-ground");
  }
  if (ground === "direct-marketing" && scope !== undefined) {
    refuse("/scope", "covers-all");
  }
  if (right === "contact" && statement === undefined) {
    refuse("/statement", "words-alone");
  }
  if (right !== "rectification") {
    if (corrections !== undefined) {
      refuse("/corrections", "only-rectification");
    }
    return;
  }
  if (scope?.items?.length !== 1 || scope.categories !== undefined) {
    refuse("/scope", "one-item");
  }
  if (corrections === undefined && statement === undefined) {
    refuse("/corrections", "say-what");
  }
}

async function recordedLines(call: Call, asked: object): Promise<Line[] | undefined> {
  const recordings = await call.recordings.answers(call.persona, "previewMyRequest");
  const same = recordings.find(({ request }) => isSame(request?.body, asked));
  return same && (await call.recordings.body<Preview>(same, "en")).lines;
}

/** The lines by category, in each by what is foreseen and why. */
async function linesOf(call: Call, draft: Draft): Promise<Line[]> {
  if (draft.right === "contact") {
    return [line("correspondence", [], { verdict: "staff", reason: "answered-by-staff" })];
  }
  const data = await call.needed<Schema<"MyData">>("getMyData");
  if (draft.ground === "direct-marketing") {
    return [line("marketing-prohibitions", [], { verdict: "execute" })];
  }
  const lines: Line[] = [];
  for (const { category } of data.body.items) {
    const outcomes = new Map<string, { outcome: Foreseen; items: Item[] }>();
    for (const item of await itemsAsked(call, draft, category)) {
      const outcome = foreseenOf(item, draft);
      if (outcome !== undefined) {
        const key = JSON.stringify(outcome);
        outcomes.set(key, { outcome, items: [...(outcomes.get(key)?.items ?? []), item] });
      }
    }
    lines.push(...[...outcomes.values()].map(({ outcome, items }) => line(category, items, outcome)));
  }
  return lines;
}

async function itemsAsked(call: Call, { scope }: Draft, category: Schema<"Category">): Promise<Item[]> {
  const single = (scope?.items ?? []).filter((item) => item.category === category);
  if (scope?.categories?.includes(category) || (scope?.categories === undefined && scope?.items === undefined)) {
    return itemsOf(call, category);
  }
  return Promise.all(single.map(({ id }) => itemOf(call, category, id)));
}

interface Foreseen {
  verdict: Schema<"Verdict">;
  reason?: Schema<"Reason">;
}

/** What becomes of an item, on a ground as the item itself foresees it; nothing, where the request is not about it. */
function foreseenOf(item: Item, { right, ground, scope }: Draft): Foreseen | undefined {
  switch (right) {
    case "rectification":
      return { verdict: "staff", reason: "proof-needed" };
    case "portability":
    case "access":
      if (right === "portability" && NOT_PORTABLE.includes(item.category)) {
        return { verdict: "keep", reason: "not-portable" };
      }
      return item.withheld === undefined
        ? { verdict: "execute" }
        : { verdict: "staff", reason: "withheld-to-be-reviewed" };
    default: {
      const action = item.allowedActions.find((one) => one.action === `request-${right}`);
      const found = action?.grounds?.find((one) => one.ground === ground);
      if (found?.reason?.code === "no-objection-pending") {
        throw new Refusal("state-conflict", { reason: found.reason as Schema<"ProblemReason"> });
      }
      if (found === undefined) {
        return right === "objection" && scope !== undefined
          ? { verdict: "keep", reason: "other-legal-basis" }
          : undefined;
      }
      return {
        verdict: found.foreseen,
        ...(found.reason !== undefined && { reason: found.reason.code as Schema<"Reason"> }),
      };
    }
  }
}

/** A line whose words come later. */
function line(category: Schema<"Category">, items: Item[], { verdict, reason: code }: Foreseen): Line {
  const keptUntil = items
    .map(({ retention }) => retention.keptUntil)
    .toSorted()
    .at(-1);
  return {
    category,
    name: "",
    verdict,
    text: "",
    ...(code !== undefined && { reason: reason(code) }),
    items: items.length,
    ...(verdict === "keep" && keptUntil !== undefined && { keptUntil }),
  };
}

/** What the ground says by itself. */
export function effectOf({ right, ground, scope }: Draft): Schema<"RequestEffect"> | undefined {
  const effect = (code: Schema<"RequestEffectCode">, article: Schema<"ArticleCode">) => ({
    code,
    text: "",
    article: { code: article, text: "" },
  });
  if (right === "erasure" && ground === "objection") {
    return effect("marketing-prohibited", "gdpr-21-3");
  }
  if (right === "erasure" && ground === "consent-withdrawn") {
    return scope === undefined
      ? effect("consents-withdrawn-and-prohibited", "gdpr-7-3")
      : effect("consents-withdrawn", "gdpr-7-3");
  }
  return undefined;
}

/** A short text that tells one text from another (FNV-1a). */
function fingerprint(text: string): string {
  const hash = [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
  return hash.toString(36);
}
