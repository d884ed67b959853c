import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";

/** What the retention runs did, newest first, page by page. */
export const retentionRunsQuery = () =>
  pagesOf(["staff", "retention-runs"], async (start) =>
    met(await client.GET("/api/v1/staff/retention-runs", { params: { query: { limit: 10, ...start } } })).data,
  );

/** What the next runs are going to delete, as things stand now. */
export const retentionPreviewQuery = () =>
  queryOptions({
    queryKey: ["staff", "retention-preview"],
    queryFn: async () => met(await client.GET("/api/v1/staff/retention-preview")).data,
  });

/** A period of days in Helsinki, as the address has it; without an end the portal's own. */
export interface Period {
  from?: string;
  to?: string;
}

/** The requests of a period, counted. */
export const reportQuery = (period: Period) =>
  queryOptions({
    queryKey: ["staff", "request-report", period],
    queryFn: async () => met(await client.GET("/api/v1/staff/request-report", { params: { query: period } })).data,
    placeholderData: (before) => before,
  });

/** Which audit events are asked for. */
export interface AuditFilters extends Period {
  action?: Schema<"AuditAction">;
  actorKind?: Schema<"AuditActorKind">;
  actor?: string;
  subject?: string;
}

/** What was read of one person is a look at them: it stays as it was until somebody looks again. */
const LOOKED = { staleTime: Infinity, gcTime: Infinity, refetchOnMount: false, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** The audit events, newest first, page by page. Limited to one person it is a look at that person: it is read once. */
export const auditQuery = (filters: AuditFilters) => ({
  ...pagesOf(["staff", "audit-events", filters], async (start) =>
    met(await client.GET("/api/v1/staff/audit-events", { params: { query: { ...filters, limit: 25, ...start } } })).data,
  ),
  ...(filters.subject !== undefined && LOOKED),
});

/** Which looks of staff are asked for. */
export interface StaffLookFilters extends Period {
  viewer?: string;
  purpose?: string;
  operation?: string;
  subject?: string;
}

/** Who of staff looked at whom, newest first, page by page. Limited to one person it is a look at that person: it is read once. */
export const staffLooksQuery = (filters: StaffLookFilters) => ({
  ...pagesOf(["staff", "looks", filters], async (start) =>
    met(await client.GET("/api/v1/staff/looks", { params: { query: { ...filters, limit: 25, ...start } } })).data,
  ),
  ...(filters.subject !== undefined && LOOKED),
});
