import type { Schema } from "../index.js";
import { type Answer, type Call, Refusal } from "./call.js";
import { itemOf, itemsOf } from "./items.js";
import { articleOf, wordedEffect, wordedLine } from "./requestWords.js";
import { type MessageKey, place, refuseFor } from "./validation.js";

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
  check(call, draft);
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
function check(call: Call, { right, ground, scope, statement, corrections }: Draft): void {
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
  const same = recordings.find(({ request }) => fingerprint(sorted(request?.body)) === fingerprint(sorted(asked)));
  return same && (await call.recordings.body<Preview>(same, "en")).lines;
}

/** The lines by category, in each by what is foreseen and why. */
async function linesOf(call: Call, draft: Draft): Promise<Line[]> {
  if (draft.right === "contact") {
    return [line("correspondence", 0, "staff", { code: "answered-by-staff", articles: ["gdpr-38-4"] })];
  }
  const data = await call.needed<Schema<"MyData">>("getMyData");
  if (draft.ground === "direct-marketing") {
    return [line("marketing-prohibitions", 0, "execute")];
  }
  const lines: Line[] = [];
  for (const { category, legalBases } of data.body.items) {
    const items = await itemsAsked(call, draft, category);
    const isPortable =
      draft.right !== "portability" || legalBases.some(({ code }) => code === "contract" || code === "consent");
    for (const group of isPortable ? groups(items, (item) => JSON.stringify(foreseenOf(item, draft) ?? null)) : []) {
      const outcome = group[0] && foreseenOf(group[0], draft);
      if (outcome !== undefined) {
        const keptUntil = group
          .map(({ retention }) => retention.keptUntil)
          .toSorted()
          .at(-1);
        const isKept = outcome.verdict === "keep" && keptUntil !== undefined;
        lines.push({
          ...line(category, group.length, outcome.verdict, await reasonOf(call, draft, outcome.reason)),
          ...(isKept && { keptUntil }),
        });
      }
    }
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

/** What an item itself foresees of a request on a ground; nothing, where the request is not about it. */
function foreseenOf(item: Item, { right, ground }: Draft): { verdict: Schema<"Verdict">; reason?: string } | undefined {
  if (right === "access" || right === "portability") {
    return { verdict: "execute" };
  }
  if (right === "rectification") {
    return { verdict: "staff" };
  }
  const action = item.allowedActions.find((one) => one.action === `request-${right}`);
  const found = action?.grounds?.find((one) => one.ground === ground);
  return found && { verdict: found.foreseen, ...(found.reason !== undefined && { reason: found.reason.code }) };
}

/** A reason with its articles, as other requests were told it. */
async function reasonOf(call: Call, { right }: Draft, code: string | undefined): Promise<Reason | undefined> {
  if (code === undefined) {
    return undefined;
  }
  const recorded = await call.recordings.answersOfAll("previewMyRequest");
  const previews = await Promise.all(recorded.map((one) => call.recordings.body<Preview>(one, "en")));
  const told = previews
    .flatMap(({ lines }) => lines.map(({ reason }) => reason))
    .find((reason) => reason?.code === code);
  return { code, articles: told?.articles.map((article) => article.code) ?? [articleOf(right)] };
}

interface Reason {
  code: string;
  articles: string[];
}

/** A line whose words come later. */
function line(category: Schema<"Category">, items: number, verdict: Schema<"Verdict">, reason?: Reason): Line {
  const article = (code: string) => ({ code, text: "" }) as Schema<"Article">;
  return {
    category,
    name: "",
    verdict,
    text: "",
    ...(reason !== undefined && {
      reason: { code: reason.code, text: "", articles: reason.articles.map(article) } as Schema<"RequestReason">,
    }),
    items,
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

function groups<One>(all: One[], of: (one: One) => string): One[][] {
  const found = new Map<string, One[]>();
  for (const one of all) {
    found.set(of(one), [...(found.get(of(one)) ?? []), one]);
  }
  return [...found.values()];
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted())
      : part,
  );
}

/** A short text that tells one text from another (FNV-1a). */
function fingerprint(text: string): string {
  const hash = [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
  return hash.toString(36);
}
