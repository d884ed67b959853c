import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";
import type { ItemFilters } from "../../api/items";

const NAMES = ["q", "from", "to", "sort"] as const;

export const ORDERS: readonly Schema<"ItemOrder">[] = ["newest", "oldest", "due"];

/** The filters of a list, which the address keeps, so that going back and a login find them again. */
export function useFilters(): [ItemFilters, (next: Record<string, string>) => void] {
  const [params, setParams] = useSearchParams();
  const at = (name: (typeof NAMES)[number]) => params.get(name) ?? undefined;
  const sort = ORDERS.find((order) => order === at("sort"));
  const filters = { q: at("q"), from: at("from"), to: at("to"), sort: sort === "newest" ? undefined : sort };
  return [
    filters,
    (next) =>
      setParams((before) => {
        NAMES.forEach((name) => before.delete(name));
        NAMES.forEach((name) => {
          const value = next[name];
          if (value !== undefined && value !== "newest") before.set(name, value);
        });
        return before;
      }),
  ];
}

/** Whether a list is narrowed down, and not only ordered. */
export function isNarrowed({ q, from, to }: ItemFilters): boolean {
  return [q, from, to].some((filter) => filter !== undefined);
}
