import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../api/queries";

/** The portal's words for what items say: of a category's fields, and of the codes in them. */
export interface Words {
  /** What a field is called; a field that is newer than the words is called as it is. */
  label(field: string): string;
  /** What a field means. */
  explanation(field: string): string | undefined;
  /** What a code means, by the name of its type. */
  value(type: string, code: string): string;
  /** What a code means at length. */
  explain(type: string, code: string): string | undefined;
  /** What a source is called. */
  source(id: string): string;
  /** Every field of the category that the words know. */
  fields: readonly string[];
}

/** Gives the words for a category. */
export function useWords(category: string): Words {
  const { data } = useQuery(vocabularyQuery());
  const fields = data?.fields[category] ?? {};
  return {
    label: (field) => fields[field]?.label ?? field,
    explanation: (field) => fields[field]?.explanation,
    value: (type, code) => data?.values[type]?.[code]?.label ?? code,
    explain: (type, code) => data?.values[type]?.[code]?.explanation,
    source: (id) => data?.sources[id]?.name ?? id,
    fields: Object.keys(fields),
  };
}
