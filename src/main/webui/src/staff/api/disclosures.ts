import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";
import type { Look } from "./persons";

/** What of the register is looked at. */
export interface RegisterFilters {
  recipient?: string;
  subject?: string;
  from?: string;
  to?: string;
  voided?: boolean;
}

/** The register of disclosures, newest first: each page is a look at everyone whose disclosure it shows, and is read once each time that somebody decides to look. */
export const registerQuery = (look: Look, filters: RegisterFilters) => ({
  ...pagesOf(["staff", "disclosures", look, filters], async (start) =>
    met(await client.GET("/api/v1/staff/disclosures", { params: { query: { ...look, ...filters, ...start } } })).data,
  ),
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

/** Enters a disclosure, once however often it is sent with the same key. */
export async function recordDisclosure(body: Schema<"NewDisclosure">, key: string) {
  return met(await client.POST("/api/v1/staff/disclosures", { params: { header: { "Idempotency-Key": key } }, body })).data;
}

/** Voids a wrong entry; the answer stands in the register that is shown, without another look. */
export async function voidDisclosure(id: string, reason: string): Promise<void> {
  const { data } = met(await client.POST("/api/v1/staff/disclosures/{id}/voiding", { params: { path: { id } }, body: { reason } }));
  queries.setQueriesData<{ pages: Schema<"RegisteredDisclosurePage">[]; pageParams: unknown[] }>(
    { queryKey: ["staff", "disclosures"] },
    (before) =>
      before && {
        ...before,
        pages: before.pages.map((page) => ({
          ...page,
          items: page.items.map((each) => (each.id === id ? { ...each, voided: data.voided } : each)),
        })),
      },
  );
}
