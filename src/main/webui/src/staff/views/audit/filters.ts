import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { AuditFilters } from "../../api/oversight";

const NAMES = ["from", "to", "action", "actorKind", "subject"] as const;

/** Which events the address asks for. */
export function filtersOf(address: URLSearchParams): AuditFilters {
  return Object.fromEntries(NAMES.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : []))) as AuditFilters;
}

/** The codes of a kind with their words, in the order of the words. */
export function optionsOf(vocabulary: Schema<"Vocabulary"> | undefined, type: string): { value: string; label: string }[] {
  return Object.entries(vocabulary?.values[type] ?? {})
    .map(([value, { label }]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
