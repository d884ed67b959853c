import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { language } from "../language/languages";
import { client } from "./portal";
import { queries } from "./queries";
import { met } from "./refusals";

/** The person's requests, newest first, page by page. */
export const requestsQuery = () =>
  infiniteQueryOptions({
    queryKey: ["requests", language()],
    queryFn: async ({ pageParam }) =>
      met(await client.GET("/api/v1/me/requests", { params: { query: pageParam === "" ? {} : { cursor: pageParam } } })).data,
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** One request, with its steps. */
export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ["request", id, language()],
    queryFn: async () => met(await client.GET("/api/v1/me/requests/{id}", { params: { path: { id } } })).data,
  });

/** What was written about a request, oldest first. */
export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ["request", id, "messages"],
    queryFn: async () => met(await client.GET("/api/v1/me/requests/{id}/messages", { params: { path: { id } } })).data.items,
  });

/** The files of a request, oldest first. */
export const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ["request", id, "attachments"],
    queryFn: async () => met(await client.GET("/api/v1/me/requests/{id}/attachments", { params: { path: { id } } })).data.items,
  });

/** Where to complain, as the privacy notice has it. */
export const authorityQuery = () =>
  queryOptions({
    queryKey: ["authority", language()],
    queryFn: async () => met(await client.GET("/api/v1/privacy-notice")).data.supervisoryAuthority,
    staleTime: Infinity,
  });

/** Has everything read anew that a request can change: the requests, what is held, and what waits for the person. */
export function requestChanged(): Promise<unknown> {
  const changed = ["request", "requests", "me", "data", "items", "choices"];
  return queries.invalidateQueries({ predicate: ({ queryKey }) => changed.includes(String(queryKey[0])) });
}
