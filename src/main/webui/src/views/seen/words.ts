import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../api/portal";
import { vocabularyQuery } from "../../api/queries";
import { met } from "../../api/refusals";
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

/** Gives the words of the time line; of partners that looked, which the log has by a code, the names that the choices have. */
export function useWords(entries: readonly Entry[]): Words {
  const { data: vocabulary } = useQuery(vocabularyQuery());
  const partnerLooked = entries.some((entry) => entry.kind === "look" && entry.look.viewerKind === "partner");
  const { data: partners = [] } = useQuery({ ...partnersQuery(), enabled: partnerLooked });
  const named = [
    ...entries.flatMap((entry) => (entry.kind === "given" ? [entry.given.recipient] : [])),
    ...partners.map(({ marketer, name }) => ({ id: marketer, name })),
  ];

  const word = (type: string, code: string) => vocabulary?.values[type]?.[code];
  const label = (type: string, code: string) => word(type, code)?.label ?? code;

  function viewer({ viewer: id, viewerKind, viewerText }: Schema<"AccessLogEntry">): string {
    return (
      viewerText ??
      (viewerKind === "partner" ? named.find((each) => each.id === id)?.name : undefined) ??
      (viewerKind === "source-system" && id !== undefined ? vocabulary?.sources[id]?.name : undefined) ??
      label("ViewerKind", viewerKind)
    );
  }

  return {
    who: (entry) => (entry.kind === "look" ? viewer(entry.look) : entry.given.recipient.name),
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

const partnersQuery = () => ({
  queryKey: ["partners", language()],
  queryFn: async () => met(await client.GET("/api/v1/me/choices")).data.partners,
});
