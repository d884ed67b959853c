import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../../api/queries";

/** Why staff can have looked; the others on the log are those of partners and systems. */
export const PURPOSES = ["handle-request", "identify-person", "customer-contact", "data-quality", "legal-claim", "authority-order", "oversight"] as const;

/** Says why somebody looked, in the words that the person reads. */
export function usePurpose(): (purpose: string) => string {
  const { data: words } = useQuery(vocabularyQuery());
  return (purpose) => words?.looks[purpose]?.label ?? purpose;
}
