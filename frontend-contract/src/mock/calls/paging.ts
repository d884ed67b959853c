import type { Call } from "./call.js";
import { Refusal } from "../contract/refusal.js";

interface List<Item> {
  items: Item[];
  nextCursor?: string;
  total?: number;
}

/** How a list is searched and ordered. */
export interface Order<Item> {
  /** When an item of the list happened. */
  when?: (item: Item) => string | undefined;
  /** What must be equal, by the parameter that asks for it. */
  equal?: Record<string, (item: Item) => unknown>;
  /** What `q` searches. */
  text?: (item: Item) => unknown;
  /** The last day on which an item is kept. */
  due?: (item: Item) => string | undefined;
}

const LONGEST_PAGE = 50;

/** Takes out of a whole list what the query asks for, page by page. */
export function page<Item, Body extends List<Item>>(call: Call, body: Body, order: Order<Item> = {}): Body {
  const query = call.url.searchParams;
  const items = sorted(
    body.items.filter((item) => isAskedFor(item, query, order)),
    query.get("sort"),
    order,
  );
  const start = startOf(call, query.get("cursor"));
  const end = start + Number(query.get("limit") ?? LONGEST_PAGE);
  const { nextCursor: _, ...rest } = body;
  return {
    ...rest,
    items: items.slice(start, end),
    ...(end < items.length && { nextCursor: cursorTo(call, end) }),
    ...(body.total !== undefined && { total: items.length }),
  } as Body;
}

function isAskedFor<Item>(item: Item, query: URLSearchParams, { when, equal = {}, text }: Order<Item>): boolean {
  const day = helsinkiDay(when?.(item));
  const from = query.get("from");
  const to = query.get("to");
  const q = query.get("q");
  return (
    (from === null || (day !== undefined && day >= from)) &&
    (to === null || (day !== undefined && day <= to)) &&
    (q === null || texts(text?.(item)).some((found) => found.toLowerCase().includes(q.toLowerCase()))) &&
    Object.entries(equal).every(([name, value]) => query.get(name) === null || query.get(name) === value(item))
  );
}

/** A list is recorded with the newest first; another order is made of it. */
function sorted<Item>(items: Item[], sort: string | null, { when, due }: Order<Item>): Item[] {
  const last = "9999";
  switch (sort) {
    case "oldest":
      return items.toSorted((one, other) => compare(when?.(one) ?? last, when?.(other) ?? last));
    case "due":
      return items.toSorted((one, other) => compare(due?.(one) ?? last, due?.(other) ?? last));
    default:
      return items;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const HELSINKI = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", dateStyle: "short" });

export function helsinkiDay(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : HELSINKI.format(new Date(instant));
}

/** Every text and number in a value. */
function texts(value: unknown): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.values(value).flatMap(texts);
  }
  return value === undefined || value === null ? [] : [String(value)];
}

/** A cursor counts in the list that handed it out, with the same search. */
function cursorTo(call: Call, start: number): string {
  return btoa(encodeURIComponent(JSON.stringify([listOf(call), start])));
}

function startOf(call: Call, cursor: string | null): number {
  if (cursor === null) {
    return 0;
  }
  try {
    const [list, start] = JSON.parse(decodeURIComponent(atob(cursor))) as [string, number];
    if (list === listOf(call) && Number.isInteger(start)) {
      return start;
    }
  } catch {
    // It was not made here.
  }
  throw new Refusal("invalid-cursor");
}

function listOf({ url, persona }: Call): string {
  const search = new URLSearchParams(url.searchParams);
  search.delete("cursor");
  search.delete("limit");
  search.sort();
  return `${persona} ${url.pathname}?${search}`;
}
