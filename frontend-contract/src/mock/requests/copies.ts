import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { getMarketingProhibitions } from "../person/choices.js";
import { consentsOf } from "../person/consents.js";
import { itemsOf } from "../person/items.js";
import { requestOf, requestsOf } from "./requests.js";
import { zipOf } from "./zip.js";

type Scope = Schema<"CopyScope">;
type Category = Schema<"CategorySummary">;
type CopiedCategory = Schema<"CopyContents">["items"][number];
type Entry = [name: string, content: unknown];

/** Which of what the mock knows is portable; the portal knows it of each category. */
const PORTABLE: Record<string, Schema<"CopyPortability">> = {
  "contact-details": "all",
  "mailing-list-subscriptions": "all",
  "marketing-prohibitions": "all",
  consents: "all",
  "user-profile": "all",
  interests: "all",
  correspondence: "own-messages",
  "support-tickets": "own-messages",
  "chat-conversations": "own-messages",
  feedback: "all",
  "orders-and-billing": "all",
};

/** What the file is called, before its day. */
const NAMES = { fi: "omat-tiedot", sv: "mina-uppgifter", en: "my-data" };

/** `GET /me/copy`: made of what the other operations answer; its data, its manifest and a signature that is none. */
export async function takeMyCopy(call: Call): Promise<Answer> {
  const scope = scopeOf(call);
  const categories = (await held(call)).filter(({ category }) => scope === "all" || PORTABLE[category] !== undefined);
  const others = scope === "all" ? await whatIsNoItem(call) : [];
  return answer(call, scope, [...(await entriesOf(call, categories, () => true)), ...others]);
}

/** `GET /me/copy/contents` */
export async function getMyCopyContents(call: Call): Promise<Answer> {
  const scope = scopeOf(call);
  const items = await Promise.all(
    (await held(call))
      .filter(({ category }) => scope === "all" || PORTABLE[category] !== undefined)
      .map(async ({ category, name, count, waiting }) => ({
        category,
        name,
        items: count,
        withheld: (await itemsOf(call, category)).filter(({ withheld }) => withheld !== undefined).length,
        waiting,
        portable: PORTABLE[category] ?? "none",
      })),
  );
  const recorded = scope === "all" ? await call.recorded<Schema<"CopyContents">>("getMyCopyContents") : undefined;
  if (recorded && (items.length === 0 || recorded.body.items.every((one) => isAsBefore(one, items)))) {
    return { status: 200, body: recorded.body, headers: call.jsonHeaders() };
  }
  const contents: Schema<"CopyContents"> = {
    scope,
    items,
    files: recorded?.body.files ?? [],
    estimatedBytes: 60_000 + 700 * items.reduce((sum, { items: held }) => sum + held, 0),
  };
  return { status: 200, body: contents, headers: call.jsonHeaders() };
}

/** Whether as much is held of a category as was recorded. */
function isAsBefore(recorded: CopiedCategory, held: CopiedCategory[]): boolean {
  const now = held.find(({ category }) => category === recorded.category);
  return (now?.items ?? 0) === recorded.items && (now?.withheld ?? 0) === recorded.withheld;
}

/** `GET /me/requests/{id}/copy`: of what the request is about. */
export async function getMyRequestCopy(call: Call): Promise<Answer> {
  const request = await requestOf(call);
  if (request.delivery?.by !== "portal") {
    const code = "no-copy-to-hand-over";
    throw new Refusal("state-conflict", {
      detail: "no copy is delivered here",
      reason: { code, text: (await call.words()).label("ReasonCode", code) },
    });
  }
  const { scope, lines: done, right } = request;
  const categories = (await held(call)).filter((one) => done.some((line) => line.category === one.category));
  const entries = await entriesOf(
    call,
    categories,
    (category, id) => scope.items.length === 0 || scope.categories.includes(category) || scope.items.includes(id),
  );
  const isOfEverything = scope.categories.length === 0 && scope.items.length === 0;
  const others = right === "access" && isOfEverything ? await whatIsNoItem(call) : [];
  return answer(call, right === "portability" ? "portable" : "all", [...entries, ...others]);
}

/** What is held of the caller, as it was recorded or refused; nothing, where it was neither. */
async function held(call: Call): Promise<Category[]> {
  const recordings = await call.recordings.answers(call.persona, "getMyData");
  return recordings.length === 0 ? [] : (await call.needed<Schema<"MyData">>("getMyData")).body.items;
}

function scopeOf(call: Call): Scope {
  return (call.url.searchParams.get("scope") as Scope | null) ?? "all";
}

async function entriesOf(
  call: Call,
  categories: Category[],
  has: (category: Category["category"], id: string) => boolean,
): Promise<Entry[]> {
  const entries: Entry[] = [["data/categories.json", categories]];
  for (const { category } of categories) {
    entries.push([`data/${category}.json`, (await itemsOf(call, category)).filter(({ id }) => has(category, id))]);
  }
  return entries;
}

/** What belongs to a copy of everything besides the items. */
async function whatIsNoItem(call: Call): Promise<Entry[]> {
  const grid = await call.recorded("getMarketingProhibitions");
  const choices: Entry[] = grid ? [["data/choices.json", (await getMarketingProhibitions(call)).body]] : [];
  const list = async (operation: string) => (await call.recorded<{ items: object[] }>(operation))?.body.items ?? [];
  const requests = ((await requestsOf(call)) ?? []).map((request) => ({ request, messages: [], attachments: [] }));
  return [
    ...choices,
    ["data/consent-history.json", await consentsOf(call)],
    ["data/disclosures.json", await list("listMyDisclosures")],
    ["data/access-log.json", await list("listMyAccessLog")],
    ["data/requests.json", requests],
  ];
}

async function answer(call: Call, scope: Scope, entries: Entry[]): Promise<Answer> {
  const begun = call.state.nextMinute();
  const language = (call.url.searchParams.get("lang") as Call["language"] | null) ?? call.language;
  const files = entries.map(([name, content]): [string, Uint8Array<ArrayBuffer>] => [name, bytesOf(content)]);
  const manifest = {
    version: "1",
    controller: "Mock",
    scope,
    language,
    begunAt: begun,
    writtenAt: begun,
    standing: "A copy that the mock made: it has no pages, no sheets and no schemas.",
    parts: [],
    withheld: [],
    missing: [],
    entries: await Promise.all(
      files.map(async ([name, content]) => ({
        name,
        mediaType: "application/json",
        bytes: content.length,
        sha256: await sha256(content),
        writtenAt: begun,
      })),
    ),
  };
  const zip = zipOf([
    ...files,
    ["manifest.json", bytesOf(manifest)],
    ["manifest.jws", new TextEncoder().encode("the.mock.signs-nothing")],
  ]);
  return {
    status: 200,
    body: zip,
    headers: {
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="${NAMES[language]}-${begun.slice(0, 10)}.zip"`,
      "Content-Language": language,
      "Content-Type": "application/zip",
      "Copy-Estimated-Bytes": `${zip.length}`,
    },
  };
}

function bytesOf(content: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}

async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
