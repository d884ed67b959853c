import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";
import type { HoldingFilters } from "../../api/persons";

export const ORDERS: readonly Schema<"ItemOrder">[] = ["newest", "oldest", "due"];
export const WITHHELD: readonly Schema<"Withholding">[] = ["in-review", "others-personal-data", "trade-secret", "service-security"];

const NAMES = ["from", "to", "sort", "withheld"] as const;

/** The filters of the list, which the address keeps; there is nothing of the person in them. */
export function useFilters(): [HoldingFilters, (next: Record<string, string>) => void] {
  const [params, setParams] = useSearchParams();
  const from = params.get("from");
  const to = params.get("to");
  const sort = ORDERS.find((order) => order !== "newest" && order === params.get("sort"));
  const withheld = WITHHELD.find((reason) => reason === params.get("withheld"));
  return [
    { ...(from !== null && { from }), ...(to !== null && { to }), ...(sort !== undefined && { sort }), ...(withheld !== undefined && { withheld }) },
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
export function isNarrowed({ from, to, withheld }: HoldingFilters): boolean {
  return from !== undefined || to !== undefined || withheld !== undefined;
}
