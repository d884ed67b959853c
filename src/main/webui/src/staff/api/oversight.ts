import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";

/** What the retention runs did, newest first, page by page. */
export const retentionRunsQuery = () =>
  infiniteQueryOptions({
    queryKey: ["staff", "retention-runs"],
    queryFn: async ({ pageParam }) => {
      const query = { limit: 10, ...(pageParam !== "" && { cursor: pageParam }) };
      return met(await client.GET("/api/v1/staff/retention-runs", { params: { query } })).data;
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

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
  subject?: string;
}

/** The audit events, newest first, page by page. Limited to one person it is a look at that person: it is read once. */
export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ["staff", "audit-events", filters],
    queryFn: async ({ pageParam }) => {
      const query = { ...filters, limit: 25, ...(pageParam !== "" && { cursor: pageParam }) };
      return met(await client.GET("/api/v1/staff/audit-events", { params: { query } })).data;
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    ...(filters.subject !== undefined && { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false }),
  });
