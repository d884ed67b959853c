import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { More } from "../design/More";
import { useWide } from "../design/useWide";
import { useFormats } from "../language/formats";
import { useTexts } from "../language/texts";
import styles from "./Summary.module.css";
import { SummaryDetails } from "./SummaryDetails";
import { summary } from "./summaryTexts";
import { namesOf, uncapitalised, useTerms } from "./useTerms";

const PROCESSORS = "processors";
/** More than this of a rule is opened on demand where there is little room. */
const LONG = 120;

/** Why a category is held, from where it is, who may receive it and until when: what a person must not have to look for. */
export function Summary({ category, details = false }: { category: Schema<"CategorySummary">; details?: boolean }) {
  const t = useTexts(summary);
  const formats = useFormats();
  const terms = useTerms();
  const folded = !useWide() && category.retention.text.length > LONG;
  return (
    <>
      <dl className={styles.summary}>
        <div>
          <dt>{t("why")}</dt>
          <dd>{why()}</dd>
        </div>
        {category.sourceNames.length > 0 && (
          <div>
            <dt>{t("from")}</dt>
            <dd>{formats.list(category.sourceNames)}</dd>
          </div>
        )}
        <div>
          <dt>{t("to")}</dt>
          <dd>{terms(category.recipients.map(recipient))}</dd>
        </div>
        <div>
          <dt>{t("until")}</dt>
          <dd>
            {folded ? <More words={t("howLong")}>{category.retention.text}</More> : category.retention.text}
            {category.count > 0 && category.retention.keptUntil !== undefined && (
              <strong className={styles.next}>{t("next", { day: formats.day(category.retention.keptUntil) })}</strong>
            )}
          </dd>
        </div>
      </dl>
      {details && (
        <More words={t("details")}>
          <SummaryDetails category={category} />
        </More>
      )}
    </>
  );

  function why(): string {
    return t("whyWith", {
      purposes: terms(namesOf(category.purposes)),
      bases: uncapitalised(terms(namesOf(category.legalBases))),
    });
  }

  function recipient({ code, name }: Schema<"Term">): string {
    const named = code === PROCESSORS ? category.processors : [];
    return named.length === 0 ? name : `${name} (${named.map((each) => `${each.name}, ${each.countryName}`).join("; ")})`;
  }
}
