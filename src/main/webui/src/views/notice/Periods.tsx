import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { vocabularyQuery } from "../../api/queries";
import { Fact, Facts } from "../../design/Facts";
import { useTexts } from "../../language/texts";
import styles from "./notice.module.css";
import { noticeTexts } from "./texts";

/** The retention periods that the notice sets, with what each of them governs. */
export function Periods({ notice: { retentionPeriods, processing } }: { notice: Schema<"PrivacyNotice"> }) {
  const t = useTexts(noticeTexts);
  const { data: words } = useQuery(vocabularyQuery());
  return (
    <section>
      <h2 id="periods">{t("periodsHeading")}</h2>
      <Facts>
        {retentionPeriods.map(({ rule, categories }) => (
          <Fact key={rule} name={period(rule)}>
            <ul className={styles.names}>
              {categories.map((category) => (
                <li key={category}>{words?.values["Category"]?.[category]?.label ?? category}</li>
              ))}
            </ul>
          </Fact>
        ))}
      </Facts>
      {processing !== undefined && (
        <p className={styles.screen}>
          {t("periodsOwn")} <Link href="/my/data">{t("periodsOwnLink")}</Link>
        </p>
      )}
    </section>
  );

  function period(rule: string): string {
    const months = rule.match(/^P(\d+)M$/)?.[1];
    return months === undefined ? t("relation") : t("period", { count: Number(months) });
  }
}
