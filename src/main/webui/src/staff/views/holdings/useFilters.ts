import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useAddressFilters } from "../../../app/addressFilters";
import type { HoldingFilters } from "../../api/persons";

export const ORDERS: readonly Schema<"ItemOrder">[] = ["newest", "oldest", "due"];
export const WITHHELD: readonly Schema<"Withholding">[] = ["in-review", "others-personal-data", "trade-secret", "service-security"];

const NAMES = ["from", "to", "sort", "withheld"] as const;

/** The filters of the list, which the address keeps; there is nothing of the person in them. */
export function useFilters(): [HoldingFilters, (next: Record<string, string>) => void] {
  const [at, set] = useAddressFilters(NAMES);
  const [from, to] = [at("from"), at("to")];
  const sort = ORDERS.find((order) => order !== "newest" && order === at("sort"));
  const withheld = WITHHELD.find((reason) => reason === at("withheld"));
  const filters = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(sort !== undefined && { sort }),
    ...(withheld !== undefined && { withheld }),
  };
  return [filters, set];
}

/** Whether a list is narrowed down, and not only ordered. */
export function isNarrowed({ from, to, withheld }: HoldingFilters): boolean {
  return from !== undefined || to !== undefined || withheld !== undefined;
}
