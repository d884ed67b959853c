import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { queryOptions } from "@tanstack/react-query";
import { language } from "../language/languages";
import { pagesOf } from "./pages";
import { client } from "./portal";
import { met } from "./refusals";

export type Item = Schema<"Item">;
export type Category = Schema<"Category">;

/** How a list of items is narrowed down and ordered, as the address says it. */
export interface ItemFilters {
  q?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sort?: Schema<"ItemOrder"> | undefined;
}

/** The items of one category, page after page. */
export const itemsQuery = (category: Category, filters: ItemFilters) =>
  pagesOf(["items", language(), category, filters], async (start) => {
    const query = Object.fromEntries(Object.entries({ ...filters, ...start }).filter(([, value]) => value !== undefined));
    return met(await client.GET("/api/v1/me/data/{category}", { params: { path: { category }, query } })).data;
  });

/** One item, with everything about it. */
export const itemQuery = (category: Category, id: string) =>
  queryOptions({
    queryKey: ["item", language(), category, id],
    queryFn: async () => met(await client.GET("/api/v1/me/data/{category}/{id}", { params: { path: { category, id } } })).data,
  });

/** What sources sent of a category, and what waits until a restriction or a hold ends. */
export const waitingQuery = (category: Category) =>
  pagesOf(["waiting", language(), category], async (start) =>
    met(await client.GET("/api/v1/me/data/{category}/waiting", { params: { path: { category }, query: start } })).data,
  );
