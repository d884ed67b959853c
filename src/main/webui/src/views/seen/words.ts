import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../../api/queries";
import { language } from "../../language/languages";
import type { Entry } from "./timeline";

/** Names what the entries of the time line have codes for. */
export interface Words {
  /** Who looked or received; of staff the role, never the person. */
  who(entry: Entry): string;
  /** The unit of who looked, as the company calls it. */
  unit(entry: Entry): string | undefined;
  why(entry: Entry): string;
  /** What it means that somebody looked for this reason. */
  meaning(look: Schema<"AccessLogEntry">): string | undefined;
  /** What was given: a field of the contact data, or a category. */
  field(name: string): string;
  label(type: string, code: string): string;
  explanation(type: string, code: string): string | undefined;
  country(code: string): string;
}

/** Gives the words of the time line. */
export function useWords(): Words {
  const { data: vocabulary } = useQuery(vocabularyQuery());

  const word = (type: string, code: string) => vocabulary?.values[type]?.[code];
  const label = (type: string, code: string) => word(type, code)?.label ?? code;

  return {
    who: (entry) => (entry.kind === "look" ? entry.look.viewerText : entry.given.recipient.name),
    unit: (entry) => (entry.kind === "look" ? entry.look.unit : undefined),
    why: (entry) =>
      entry.kind === "given"
        ? entry.given.purpose
        : (entry.look.purposeText ?? vocabulary?.looks[entry.look.purpose]?.label ?? entry.look.purpose),
    meaning: ({ purpose }) => vocabulary?.looks[purpose]?.explanation,
    field: (name) =>
      vocabulary?.fields["contact-details"]?.[name]?.label ??
      vocabulary?.fields["organisations"]?.[name]?.label ??
      label("Category", name),
    label,
    explanation: (type, code) => word(type, code)?.explanation,
    country: (code) => new Intl.DisplayNames(language(), { type: "region" }).of(code) ?? code,
  };
}
