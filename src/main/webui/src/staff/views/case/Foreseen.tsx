import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { More } from "../../../design/More";
import { useTexts } from "../../../language/texts";
import { Lines } from "../../../requests/Lines";
import styles from "./case.module.css";
import { caseTexts } from "./texts";

/** What the rules foresee by category, as the person sees it, and ways to the data itself. */
export function Foreseen({ found: { request, subjectId } }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(caseTexts);
  const { lines, right, closedAt } = request;
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{t(closedAt === undefined ? "foreseen" : "foreseenDone")}</h2>
      <Lines lines={lines} right={right} phase={closedAt === undefined ? "after" : "done"} />
      {subjectId !== undefined && closedAt === undefined && (
        <More words={t("look")}>
          <p>{t("lookWhy")}</p>
          <ul className={styles.categories}>
            {lines.map(({ category, name }, at) => (
              <li key={`${category} ${at}`}>
                <Link href={`/staff/persons/${subjectId}/${category}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </More>
      )}
    </section>
  );
}
