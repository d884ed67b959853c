import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own } from "./Own";

/** What an item of a category says that is newer than the page: each field under its name. */
export default function Newer({ content, item }: ContentProps<Record<string, unknown>>) {
  const fields = Object.entries(content).filter(([field]) => field !== "category");
  return (
    <FieldFacts
      category={item.category}
      fields={fields.map(([field, value]) => [field, <Own key={field}>{typeof value === "string" ? value : JSON.stringify(value)}</Own>])}
    />
  );
}
