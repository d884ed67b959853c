import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../api/queries";

/** Says a code of the contract in the portal's words. */
export function useLabel(): (type: string, code: string) => string {
  const { data: words } = useQuery(vocabularyQuery());
  return (type, code) => words?.values[type]?.[code]?.label ?? code;
}
