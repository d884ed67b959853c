import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { language } from "../../language/languages";
import type { Category } from "./answers";

/** The items of a category to choose from, those alone that have a text in them. */
export const choosableQuery = (category: Category, q: string) => ({
  ...pagesOf(["items", "choosable", category, q, language()], async (start) => {
    const query = { ...(q !== "" && { q }), ...start, limit: 25 };
    return met(await client.GET("/api/v1/me/data/{category}", { params: { path: { category }, query } })).data;
  }),
  placeholderData: keepPreviousData,
});

/** One item, by which a person recognises what they chose. */
export const itemQuery = (category: Category, id: string) =>
  queryOptions({
    queryKey: ["items", category, id, language()],
    queryFn: async () => met(await client.GET("/api/v1/me/data/{category}/{id}", { params: { path: { category, id } } })).data,
  });

/** What a request would do if it were filed now. It is asked anew each time, for it must not be old. */
export const previewQuery = (draft: Schema<"RequestDraft">) =>
  queryOptions({
    queryKey: ["preview", draft, language()],
    queryFn: async () => met(await client.POST("/api/v1/me/requests/preview", { body: draft })).data,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
