import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";

/** The receivers of notifications, and what waits for each. */
export const receiversQuery = () =>
  queryOptions({
    queryKey: ["staff", "deliveries", "receivers"],
    queryFn: async () => met(await client.GET("/api/v1/staff/deliveries/receivers")).data.items,
  });

/** Notifications that are not confirmed, oldest first, page by page. */
export const deliveriesQuery = (filters: { receiver?: string; status?: Schema<"DeliveryFilter"> }) =>
  pagesOf(["staff", "deliveries", "list", filters], async (start) =>
    met(await client.GET("/api/v1/staff/deliveries", { params: { query: { ...filters, limit: 20, ...start } } })).data,
  );

/** Sends one notification again that was given up. */
export async function replay(id: string): Promise<void> {
  met(await client.POST("/api/v1/staff/deliveries/{id}/replay", { params: { path: { id } } }));
  await changed();
}

/** Sends all again that were given up for a receiver; answers how many there were. */
export async function replayAll(receiver: string): Promise<number> {
  const { data } = met(await client.POST("/api/v1/staff/deliveries/receivers/{receiver}/replay", { params: { path: { receiver } } }));
  await changed();
  return data.replayed;
}

/** Sends to a webhook again to which nothing is sent just now. */
export async function enable(receiver: string): Promise<void> {
  met(await client.POST("/api/v1/staff/deliveries/receivers/{receiver}/enablement", { params: { path: { receiver } } }));
  await changed();
}

const changed = () => queries.invalidateQueries({ queryKey: ["staff", "deliveries"] });
