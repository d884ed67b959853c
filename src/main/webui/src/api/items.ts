import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { language } from "../language/languages";
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
  infiniteQueryOptions({
    queryKey: ["items", language(), category, filters],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) => {
      const query = Object.fromEntries(Object.entries({ ...filters, cursor }).filter(([, value]) => value !== undefined));
      return met(await client.GET("/api/v1/me/data/{category}", { params: { path: { category }, query } })).data;
    },
    getNextPageParam: (page) => page.nextCursor,
  });

/** One item, with everything about it. */
export const itemQuery = (category: Category, id: string) =>
  queryOptions({
    queryKey: ["item", language(), category, id],
    queryFn: async () => met(await client.GET("/api/v1/me/data/{category}/{id}", { params: { path: { category, id } } })).data,
  });

/** What sources sent of a category, and what waits until a restriction or a hold ends. */
export const waitingQuery = (category: Category) =>
  infiniteQueryOptions({
    queryKey: ["waiting", language(), category],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) => {
      const query = cursor === undefined ? {} : { cursor };
      return met(await client.GET("/api/v1/me/data/{category}/waiting", { params: { path: { category }, query } })).data;
    },
    getNextPageParam: (page) => page.nextCursor,
  });
