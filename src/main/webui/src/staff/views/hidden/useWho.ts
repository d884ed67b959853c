import { useQuery } from "@tanstack/react-query";
import type { Hidden } from "../../api/hidden";
import { recipientNamesQuery } from "../../api/recipients";

/** Names who looked, or the recipient of a disclosure. */
export function useWho(): (hidden: Hidden) => string {
  const { data: names } = useQuery(recipientNamesQuery());
  return ({ kind, who }) => (kind === "looks" ? who : (names?.[who] ?? who));
}
