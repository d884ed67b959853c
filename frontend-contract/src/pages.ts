import { ProblemError } from "./problems.js";

/** A page of any list of the portal. */
export interface Page<Item> {
  items: Item[];
  /** Where to go on; absent on the last page. */
  nextCursor?: string;
}

/** What `openapi-fetch` answers. */
interface Answer<Item> {
  data?: Page<Item> | undefined;
  error?: unknown;
}

/**
 * Goes through a list, page after page, as far as it is read:
 * `for await (const item of each((cursor) => portal.GET("/api/v1/me/disclosures", { params: { query: { cursor } } }))) …`.
 *
 * @throws ProblemError when a page is refused
 */
export async function* each<Item>(page: (cursor: string | undefined) => Promise<Answer<Item>>): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const { data, error } = await page(cursor);
    if (data === undefined) {
      throw new ProblemError(error);
    }
    yield* data.items;
    cursor = data.nextCursor;
  } while (cursor !== undefined);
}
