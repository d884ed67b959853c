import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { language } from "../../language/languages";

/** Why staff looks at a person, as the person's access log has it; and where an authority's order keeps it from them for a while, that. */
export interface Look {
  purpose: Schema<"LookPurpose">;
  order?: string;
  notShownGround?: string;
  notShownUntil?: string;
}

type Category = Schema<"Category">;

/** How the items of a person are narrowed down and ordered. */
export interface HoldingFilters {
  from?: string;
  to?: string;
  sort?: Schema<"ItemOrder">;
  withheld?: Schema<"Withholding">;
}

/** What was read by a look stays as it was until somebody looks again: each reading stands on the person's access log. */
const LOOKED = {
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** Finds persons by one identifier or a name; everyone who is found sees it. */
export async function searchPersons(search: Schema<"SubjectSearch">) {
  return met(await client.POST("/api/v1/staff/subjects/search", { body: search })).data;
}

/** A person, as staff sees them, without the contents: a look. */
export const personQuery = (id: string, look: Look) =>
  queryOptions({
    queryKey: ["staff", "person", id, language(), look],
    queryFn: async () => met(await client.GET("/api/v1/staff/subjects/{id}", { params: { path: { id }, query: look } })).data,
    ...LOOKED,
  });

/** A person's contact details: a look. */
export const personsContactQuery = (id: string, look: Look) =>
  queryOptions({
    queryKey: ["staff", "person", id, language(), look, "contact"],
    queryFn: async () => {
      const params = { path: { id, category: "contact-details" as const }, query: { ...look, limit: 20 } };
      return met(await client.GET("/api/v1/staff/subjects/{id}/data/{category}", { params })).data.items;
    },
    ...LOOKED,
  });

/** The items of a category that are held about a person, page after page: each page is a look. */
export const holdingsQuery = (id: string, category: Category, look: Look, filters: HoldingFilters) => ({
  ...pagesOf(["staff", "person", id, language(), look, category, filters], async (start) => {
    const params = { path: { id, category }, query: { ...look, ...filters, ...start } };
    return met(await client.GET("/api/v1/staff/subjects/{id}/data/{category}", { params })).data;
  }),
  ...LOOKED,
});

/** What sources sent about a person, and what waits until a restriction or a hold ends: each page is a look. */
export const waitingOfPersonQuery = (id: string, category: Category, look: Look) => ({
  ...pagesOf(["staff", "person", id, language(), look, category, "waiting"], async (start) => {
    const params = { path: { id, category }, query: { ...look, ...start } };
    return met(await client.GET("/api/v1/staff/subjects/{id}/data/{category}/waiting", { params })).data;
  }),
  ...LOOKED,
});

/** All requests of a person, page after page: a look of its own, for handling requests. */
export const requestsOfPersonQuery = (id: string) => ({
  ...pagesOf(["staff", "person", id, language(), "requests"], async (start) =>
    met(await client.GET("/api/v1/staff/requests", { params: { query: { subject: id, ...start } } })).data,
  ),
  ...LOOKED,
});

/** Decides whether the person sees an item; neither a look, nor does it answer the content. */
export async function decideWithholding(id: string, { category, id: item }: Pick<Schema<"Item">, "category" | "id">, decision: Schema<"WithholdingDecision">) {
  const params = { path: { id, category, item } };
  return met(await client.PUT("/api/v1/staff/subjects/{id}/data/{category}/{item}/withholding", { params, body: decision })).data;
}
