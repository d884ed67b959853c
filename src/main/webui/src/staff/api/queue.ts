import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";

/** Which cases are asked for; without a state, those that are open. */
export interface QueueFilters {
  state?: Schema<"RequestState">;
  right?: Schema<"Right">;
  channel?: Schema<"RequestChannel">;
  due?: Schema<"DueFilter">;
  /** Whether a message of the person awaits an answer. */
  awaitsAnswer?: boolean;
  reference?: string;
}

/** The cases, those with the nearest deadline first, page by page. */
export const queueQuery = (filters: QueueFilters, limit = 25) =>
  pagesOf(["staff", "requests", "queue", filters, limit], async (start) =>
    met(await client.GET("/api/v1/staff/requests", { params: { query: { ...filters, limit, ...start } } })).data,
  );

/** The letters to send, oldest first, or those that were sent; page by page. */
export const lettersQuery = (sent: boolean, limit = 25) =>
  pagesOf(["staff", "letters", sent, limit], async (start) =>
    met(await client.GET("/api/v1/staff/request-letters", { params: { query: { sent, limit, ...start } } })).data,
  );

/** A letter as it is printed. It is a look at the person, for handling the request, and is read once. */
export const letterQuery = (id: string) => ({
  queryKey: ["staff", "letter", id],
  queryFn: async () =>
    met(await client.GET("/api/v1/staff/request-letters/{id}", { params: { path: { id }, query: { purpose: "handle-request" } } })).data,
  staleTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

/** Notes that a letter was sent: its text and address are forgotten. */
export async function letterSent(id: string): Promise<void> {
  met(await client.POST("/api/v1/staff/request-letters/{id}/sent", { params: { path: { id } } }));
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["staff", "letters"] }),
    queries.invalidateQueries({ queryKey: ["staff", "requests"], refetchType: "none" }),
  ]);
}

/** Enters a request that came by post, phone or e-mail; answers the case. */
export async function enter(body: Schema<"EnteredRequest">, key: string): Promise<Schema<"QueuedRequest">> {
  const { data } = met(await client.POST("/api/v1/staff/requests", { params: { header: { "Idempotency-Key": key } }, body }));
  await queries.invalidateQueries({ queryKey: ["staff", "requests"], refetchType: "none" });
  return data;
}
