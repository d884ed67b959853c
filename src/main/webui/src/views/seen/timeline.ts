import type { Schema } from "@vastuugroup/privacy-portal-contract";

/** Something that happened with the person's data: somebody looked at it, or received it. */
export type Entry =
  | { kind: "look"; at: string; look: Schema<"AccessLogEntry"> }
  | { kind: "given"; at: string; given: Schema<"Disclosure"> };

/** A page of one of the lists of which the time line is made, newest first. */
export interface Page {
  entries: readonly Entry[];
  nextCursor: string | undefined;
  total: number;
}

/** Reads the page of a list that begins at a cursor; its first one without. */
export type ReadPage = (cursor: string | undefined) => Promise<Page>;

/** How far a list has been read: what was read and not yet shown, and where to go on. */
export interface Reading {
  waiting: readonly Entry[];
  cursor: string | undefined;
  ended: boolean;
  total: number;
}

/** A list of which nothing has been read. */
export const UNREAD: Reading = { waiting: [], cursor: undefined, ended: false, total: 0 };

/** Some of the time line, and how far its lists have been read for it. */
export interface Stretch {
  entries: readonly Entry[];
  readings: readonly Reading[];
  more: boolean;
}

/**
 * Takes the newest entries of lists that each come newest first and page by page. The next one is taken only when each list
 * has said its own next one: so none is out of order, lost, or there twice.
 *
 * @param lists how to read each list
 * @param from how far each has been read, in the same order
 */
export async function takeNewest(lists: readonly ReadPage[], from: readonly Reading[], count: number): Promise<Stretch> {
  let readings = await filled(lists, from);
  const entries: Entry[] = [];
  while (entries.length < count) {
    const newest = newestOf(readings);
    if (newest === undefined) break;
    entries.push(newest);
    readings = await filled(lists, readings.map((reading) => without(reading, newest)));
  }
  return { entries, readings, more: newestOf(readings) !== undefined };
}

function newestOf(readings: readonly Reading[]): Entry | undefined {
  return readings
    .flatMap(({ waiting }) => waiting.slice(0, 1))
    .reduce<Entry | undefined>(
      (newest, each) => (newest === undefined || Date.parse(each.at) > Date.parse(newest.at) ? each : newest),
      undefined,
    );
}

function without(reading: Reading, taken: Entry): Reading {
  return reading.waiting[0] === taken ? { ...reading, waiting: reading.waiting.slice(1) } : reading;
}

/** Reads on wherever nothing waits, until something does or the list has ended; both lists at once. */
function filled(lists: readonly ReadPage[], readings: readonly Reading[]): Promise<Reading[]> {
  return Promise.all(
    lists.map(async (read, index) => {
      let reading = readings[index] ?? UNREAD;
      while (reading.waiting.length === 0 && !reading.ended) {
        const { entries, nextCursor, total } = await read(reading.cursor);
        reading = { waiting: entries, cursor: nextCursor, ended: nextCursor === undefined, total };
      }
      return reading;
    }),
  );
}
