import { queryOptions } from "@tanstack/react-query";
import { language } from "../language/languages";
import { pagesOf } from "./pages";
import { client } from "./portal";
import { queries } from "./queries";
import { met } from "./refusals";

/** The person's requests, newest first, page by page. */
export const requestsQuery = () =>
  pagesOf(["requests", language()], async (start) => met(await client.GET("/api/v1/me/requests", { params: { query: start } })).data);

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

const SHOWN: readonly unknown[] = ["request", "requests", "me"];
const ELSEWHERE: readonly unknown[] = ["data", "items", "choices"];

/** Has everything read anew that a request can change: at once what tells of requests, and the rest when it is opened again. */
export async function requestChanged(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWN.includes(queryKey[0]) }),
    queries.invalidateQueries({ predicate: ({ queryKey }) => ELSEWHERE.includes(queryKey[0]), refetchType: "none" }),
  ]);
}
