import { queryOptions } from "@tanstack/react-query";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { today } from "../../language/formats";

/** What staff has to do, in the order in which it presses. */
export const KINDS_OF_WORK = [
  "overdue",
  "soon",
  "identification",
  "delivery",
  "letters",
  "holds",
  "restrictions",
  "notices",
  "deliveries",
] as const;

export type KindOfWork = (typeof KINDS_OF_WORK)[number];

/** What is the data protection officer's alone. */
export const OFFICERS_WORK: readonly KindOfWork[] = ["holds", "restrictions", "notices"];

/** How much there is of something: lists have no totals, so that beyond a page it is only known that there is more. */
export interface Amount {
  count: number;
  more: boolean;
}

const AT_MOST = 20;

/** How much work there is of a kind. */
export const workQuery = (kind: KindOfWork) =>
  queryOptions({ queryKey: ["staff", "work", kind], queryFn: () => READ[kind](), staleTime: 30_000 });

const READ: Record<KindOfWork, () => Promise<Amount>> = {
  overdue: () => requests({ due: "overdue" }),
  soon: () => requests({ due: "soon" }),
  identification: () => requests({ state: "awaiting-identification" }),
  delivery: () => requests({ state: "awaiting-delivery" }),
  letters: async () => amount(met(await client.GET("/api/v1/staff/request-letters", { params: { query: { limit: AT_MOST } } })).data),
  holds: async () =>
    amount(met(await client.GET("/api/v1/staff/holds", { params: { query: { reviewBy: today(), limit: AT_MOST } } })).data),
  restrictions: async () =>
    amount(met(await client.GET("/api/v1/staff/restrictions", { params: { query: { reviewBy: today(), limit: AT_MOST } } })).data),
  notices: async () =>
    amount(met(await client.GET("/api/v1/staff/recipient-notices", { params: { query: { status: "open", limit: AT_MOST } } })).data),
  deliveries: async () => {
    const { items } = met(await client.GET("/api/v1/staff/deliveries/receivers")).data;
    return { count: items.reduce((sum, { dead }) => sum + dead, 0), more: false };
  },
};

async function requests(query: { due: "overdue" | "soon" } | { state: "awaiting-identification" | "awaiting-delivery" }): Promise<Amount> {
  return amount(met(await client.GET("/api/v1/staff/requests", { params: { query: { ...query, limit: AT_MOST } } })).data);
}

function amount({ items, nextCursor }: { items: readonly unknown[]; nextCursor?: string | undefined }): Amount {
  return { count: items.length, more: nextCursor !== undefined };
}
