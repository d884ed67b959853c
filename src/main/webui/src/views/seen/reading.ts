import { infiniteQueryOptions } from "@tanstack/react-query";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { language } from "../../language/languages";
import { type Filters, givenOf, looksOf } from "./filters";
import { type Entry, type ReadPage, type Reading, takeNewest } from "./timeline";

const AT_ONCE = 20;

/** The time line of looks and disclosures, as far as it was asked for. */
export const seenQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ["seen", filters, language()],
    queryFn: ({ pageParam }) => takeNewest(listsOf(filters), pageParam, AT_ONCE),
    initialPageParam: [] as readonly Reading[],
    getNextPageParam: ({ readings, more }) => (more ? readings : undefined),
  });

function listsOf(filters: Filters): ReadPage[] {
  const looks = looksOf(filters);
  const given = givenOf(filters);
  return [
    ...(looks === undefined ? [] : [readLooks(looks)]),
    ...(given === undefined ? [] : [readGiven(given)]),
  ];
}

function readLooks(query: NonNullable<ReturnType<typeof looksOf>>): ReadPage {
  return async (cursor) => {
    const { data } = met(
      await client.GET("/api/v1/me/access-log", { params: { query: { ...query, limit: AT_ONCE, ...(cursor && { cursor }) } } }),
    );
    return {
      entries: data.items.map((look): Entry => ({ kind: "look", at: look.at, look })),
      nextCursor: data.nextCursor,
      total: data.total,
    };
  };
}

/** The portal knows no filter by the kind of recipient: those of another kind are passed over here. */
function readGiven({ recipientKind, query }: NonNullable<ReturnType<typeof givenOf>>): ReadPage {
  return async (cursor) => {
    const { data } = met(
      await client.GET("/api/v1/me/disclosures", { params: { query: { ...query, limit: AT_ONCE, ...(cursor && { cursor }) } } }),
    );
    return {
      entries: data.items
        .filter(({ recipient }) => recipientKind === undefined || recipient.kind === recipientKind)
        .map((given): Entry => ({ kind: "given", at: given.disclosedAt, given })),
      nextCursor: data.nextCursor,
      total: data.total,
    };
  };
}
