import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../api/queries";

interface Option {
  value: string;
  label: string;
}

/** The codes of a kind in the portal's words, to choose from: `all` at once, or one; many are found by their words more easily. */
export function useOptions(): (type: string, all: string, order?: "byWords") => Option[] {
  const { data: words } = useQuery(vocabularyQuery());
  return (type, all, order) => {
    const options = Object.entries(words?.values[type] ?? {}).map(([value, { label }]) => ({ value, label }));
    if (order !== undefined) options.sort((one, other) => one.label.localeCompare(other.label));
    return [{ value: "", label: all }, ...options];
  };
}
