import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { page } from "../calls/paging.js";
import { isRestricted, restricted } from "./restrictions.js";
import { corrected } from "../calls/revisions.js";

type Item = Schema<"Item">;
type ItemPage = Schema<"ItemPage">;

/** `GET /me/data`: with what was erased here no longer counted. */
export async function getMyData(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"MyData">>("getMyData");
  const { erasedItems, restrictions } = call.person;
  for (const category of erasedItems.size + restrictions.size > 0 ? body.items : []) {
    if (category.count > 0) {
      const items = await itemsOf(call, category.category);
      category.count = items.length;
      category.blocked ||= items.some(({ id }) => isRestricted(call, id));
    }
  }
  return { status: 200, body, headers: call.recordings.headers(recording, call.language) };
}

/** `GET /me/data/{category}` */
export async function listMyItems(call: Call): Promise<Answer> {
  const recording = await recordingOf(call, call.params["category"] ?? "", call.url);
  const body = await call.recordings.body<ItemPage>(recording, call.language);
  const headers = call.recordings.headers(recording, call.language);
  const asRecorded = recording.path === call.url.pathname + call.url.search && call.url.search !== "";
  if (asRecorded) {
    return { status: 200, body, headers };
  }
  body.items = await stillThere(call, body.items);
  body.category.blocked ||= body.items.some(({ id }) => isRestricted(call, id));
  body.category.count -= body.total - body.items.length;
  body.total = body.items.length;
  const found = page<Item, ItemPage>(call, body, {
    when: (item) => item.eventAt,
    due: (item) => item.retention.keptUntil,
    text: ({ content }) => content && { ...content, category: undefined },
  });
  return { status: 200, body: found, headers };
}

/** `GET /me/data/{category}/{id}` */
export async function getMyItem(call: Call): Promise<Answer> {
  const { category = "", id = "" } = call.params;
  const item = await itemOf(call, category, id);
  return {
    status: 200,
    body: item,
    headers: { ...call.jsonHeaders(), ETag: item.etag },
  };
}

/** Finds one item as it is now. */
export async function itemOf(call: Call, category: string, id: string): Promise<Item> {
  const alone = await call.recordings.answer(
    call.persona,
    "GET",
    new URL(`/api/v1/me/data/${category}/${id}`, call.url),
  );
  const known = alone === undefined ? undefined : await call.recordings.body<Item>(alone, call.language);
  const item =
    known === undefined
      ? (await itemsOf(call, category)).find((one) => one.id === id)
      : (await stillThere(call, [known]))[0];
  if (item === undefined) {
    throw new Refusal("not-found");
  }
  return item;
}

/** Finds the items of a category as they are now. */
export async function itemsOf(call: Call, category: string): Promise<Item[]> {
  const recording = await recordingOf(call, category);
  return stillThere(call, (await call.recordings.body<ItemPage>(recording, call.language)).items);
}

async function recordingOf(call: Call, category: string, url = new URL(`/api/v1/me/data/${category}`, call.url)) {
  const recording = await call.recordings.answer(call.persona, "GET", url);
  if (recording === undefined) {
    // Of a login that is tied to nobody, this says so.
    await call.needed("getMyData");
    throw call.notRecorded("listMyItems");
  }
  return recording;
}

/** What was not erased, as it was corrected and restricted here. */
async function stillThere(call: Call, items: Item[]): Promise<Item[]> {
  const words = await call.words();
  return items
    .filter(({ id }) => !call.person.erasedItems.has(id))
    .map((item) => restricted(call, words, corrected(call.person, item)));
}
