import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { queries } from "../../api/queries";
import { type Language, LANGUAGES } from "../../language/languages";

/** In which language a person is served, as far as a look at their contact details has said so; it looks at nothing by itself. */
export function languageOf(person: string): Language | undefined {
  for (const [key, items] of queries.getQueriesData<Schema<"Item">[]>({ queryKey: ["staff", "person", person] })) {
    if (key.at(-1) !== "contact") continue;
    for (const { content } of items ?? []) {
      const spoken = content?.category === "contact-details" ? content.language : undefined;
      const ours = (Object.keys(LANGUAGES) as Language[]).find((language) => language === spoken);
      if (ours !== undefined) return ours;
    }
  }
  return undefined;
}
