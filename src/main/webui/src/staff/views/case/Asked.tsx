import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../../../api/queries";
import { Fact, Facts } from "../../../design/Facts";
import { Law } from "../../../design/Law";
import { useFormats } from "../../../language/formats";
import { sentence } from "../../../language/sentence";
import { useTexts } from "../../../language/texts";
import { Table } from "../../parts/Table";
import { useCategory } from "../../parts/useCategory";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { caseTexts } from "./texts";
import { useReason } from "./useReason";

/** What the person asks for: the ground, what it is about, their own words, and what is held beside what is proposed. */
export function Asked({ found: { request, corrections } }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(caseTexts);
  const formats = useFormats();
  const label = useLabel();
  const categoryName = useCategory();
  const say = useReason();
  const { ground, scope, statement } = request;
  const categories = formats.list(scope.categories.map((category) => categoryName(category)));
  const items = scope.items.length > 0 ? t("items", { count: scope.items.length }) : "";
  return (
    <section>
      <h2>{t("asked", { right: request.right })}</h2>
      <Facts>
        {ground !== undefined && <Fact name={t("ground")}>
            <q>{label("Ground", ground)}</q>
          </Fact>}
        {request.right !== "contact" && (
          <Fact name={t("scope")}>{[categories, items].filter((part) => part !== "").join(" · ") || t("everything")}</Fact>
        )}
        {request.effect !== undefined && <Fact name={label("RequestEffectCode", request.effect.code)}>{sentence(say(request.effect))} <Law article={request.effect.article} /></Fact>}
      </Facts>
      {statement !== undefined && (
        <figure className={styles.statement}>
          <figcaption>{t("statement")}</figcaption>
          <blockquote dir="auto" lang="">
            {statement}
          </blockquote>
        </figure>
      )}
      {corrections.length > 0 && <Corrections corrections={corrections} category={scope.categories[0] ?? request.lines[0]?.category} />}
    </section>
  );
}

interface CorrectionsProps {
  corrections: readonly Schema<"ProposedCorrection">[];
  category: Schema<"Category"> | undefined;
}

function Corrections({ corrections, category }: CorrectionsProps) {
  const t = useTexts(caseTexts);
  const label = useLabel();
  const { data: words } = useQuery(vocabularyQuery());
  const name = (field: string) => {
    const of = category === undefined ? Object.values(words?.fields ?? {}) : [words?.fields[category] ?? {}];
    return of.flatMap((fields) => fields[field]?.label ?? [])[0] ?? field;
  };
  const value = (field: string, of: unknown) => (field === "language" ? label("Language", String(of)) : said(of));
  return (
    <Table caption={t("corrections")} columns={[{ head: t("field") }, { head: t("held") }, { head: t("proposed") }]}>
      {corrections.map(({ field, present, proposed }) => (
        <tr key={field}>
          <th scope="row">{name(field)}</th>
          <td dir="auto" lang="">
            {present === undefined ? t("nothing") : value(field, present)}
          </td>
          <td dir="auto" lang="">
            {proposed === undefined || proposed === null ? t("removed") : value(field, proposed)}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** A value as it stands in an item: a text is itself, an object its members. */
function said(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).map(said).join(", ");
}
