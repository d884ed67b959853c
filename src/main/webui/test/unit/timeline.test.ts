import assert from "node:assert/strict";
import { test } from "node:test";
import { type Entry, type Page, type Reading, type ReadPage, takeNewest } from "../../src/views/seen/timeline.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1) + minute * 60_000).toISOString();

function look(id: string, minute: number): Entry {
  return { kind: "look", at: at(minute), look: { id, at: at(minute), viewerKind: "staff", purpose: "p", operation: "o" } };
}

/** A list, newest first, a few entries a page. */
function listOf(entries: Entry[], size: number): ReadPage {
  const newestFirst = [...entries].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return async (cursor): Promise<Page> => {
    const from = Number(cursor ?? 0);
    const to = from + size;
    return {
      entries: newestFirst.slice(from, to),
      nextCursor: to < newestFirst.length ? String(to) : undefined,
      total: newestFirst.length,
    };
  };
}

async function all(lists: ReadPage[], count: number): Promise<Entry[]> {
  const taken: Entry[] = [];
  let readings: readonly Reading[] = [];
  for (let more = true; more; ) {
    const stretch = await takeNewest(lists, readings, count);
    taken.push(...stretch.entries);
    ({ readings, more } = stretch);
  }
  return taken;
}

const idOf = (entry: Entry) => (entry.kind === "look" ? entry.look.id : entry.given.id);

test("entries of two lists come newest first, each once, whatever the sizes of pages", async () => {
  const dense = Array.from({ length: 53 }, (_, index) => look(`a${index}`, index * 7));
  const sparse = Array.from({ length: 9 }, (_, index) => look(`b${index}`, index * 49));
  for (const [size, count] of [[1, 1], [4, 20], [20, 3], [7, 7], [100, 20]] as const) {
    const taken = await all([listOf(dense, size), listOf(sparse, size)], count);
    const times = taken.map((entry) => Date.parse(entry.at));
    assert.deepEqual(times, [...times].sort((one, other) => other - one));
    assert.deepEqual(taken.map(idOf).sort(), [...dense, ...sparse].map(idOf).sort());
  }
});

test("a page without an entry that is asked for does not end a list", async () => {
  const pages: Page[] = [
    { entries: [], nextCursor: "1", total: 3 },
    { entries: [], nextCursor: "2", total: 3 },
    { entries: [look("a", 1)], nextCursor: undefined, total: 3 },
  ];
  const taken = await all([async (cursor) => pages[Number(cursor ?? 0)] ?? assert.fail("there is no such page")], 20);
  assert.deepEqual(taken.map(idOf), ["a"]);
});

test("without lists there is nothing, and the last stretch says that no more comes", async () => {
  assert.deepEqual(await takeNewest([], [], 20), { entries: [], readings: [], more: false });
  const one = await takeNewest([listOf([look("a", 1)], 20)], [], 1);
  assert.equal(one.more, false);
});
