import { infiniteQueryOptions, type QueryKey } from "@tanstack/react-query";

/** Where a page begins: nowhere in particular the first, and where the one before it ended each that follows. */
export interface PageStart {
  cursor?: string;
}

/** A list that the portal answers page after page: what it is called, and how a page of it is read. */
export const pagesOf = <Page extends { nextCursor?: string | undefined }, Key extends QueryKey>(
  queryKey: Key,
  read: (start: PageStart) => Promise<Page>,
) =>
  infiniteQueryOptions({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => read(cursor === undefined ? {} : { cursor }),
    getNextPageParam: (page) => page.nextCursor,
  });
