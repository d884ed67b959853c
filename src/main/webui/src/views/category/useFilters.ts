import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { ItemFilters } from "../../api/items";
import { useAddressFilters } from "../../app/addressFilters";

const NAMES = ["q", "from", "to", "sort"] as const;

export const ORDERS: readonly Schema<"ItemOrder">[] = ["newest", "oldest", "due"];

/** The filters of a list, which the address keeps, so that going back and a login find them again. */
export function useFilters(): [ItemFilters, (next: Record<string, string>) => void] {
  const [at, set] = useAddressFilters(NAMES);
  const sort = ORDERS.find((order) => order === at("sort"));
  return [{ q: at("q"), from: at("from"), to: at("to"), sort: sort === "newest" ? undefined : sort }, set];
}

/** Whether a list is narrowed down, and not only ordered. */
export function isNarrowed({ q, from, to }: ItemFilters): boolean {
  return [q, from, to].some((filter) => filter !== undefined);
}
