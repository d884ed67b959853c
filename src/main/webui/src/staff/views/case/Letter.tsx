import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useTexts } from "../../../language/texts";
import { stateWord } from "../../../requests/words";
import { vocabularyIn } from "../../api/words";
import type { DecisionDraft } from "./decision";
import styles from "./case.module.css";
import { workTexts } from "./workTexts";

/** What the person is going to read of a decision, in the language in which they are answered. */
export function Letter({ found: { language, request }, draft }: { found: Schema<"RequestCase">; draft: DecisionDraft }) {
  const t = useTexts(workTexts);
  const { data: words } = useQuery(vocabularyIn(language));
  const label = (type: string, code: string) => words?.values[type]?.[code]?.label ?? "";
  const kept = Object.entries(draft.kept);
  const outcome = draft.what === "refuse" ? "refused" : kept.length > 0 ? "partially-granted" : "granted";
  const explanation = draft.explanation.trim();
  return (
    <section className={styles.letter} aria-label={t("preview")}>
      <h4>{t("preview")}</h4>
      <p lang={language}>
        <strong>
          {label("Right", request.right)}: {label(...stateWord({ ...request, state: "completed", outcome }))}
        </strong>
      </p>
      {draft.what === "refuse" && draft.reason !== undefined && <p lang={language}>{label("Reason", draft.reason)}</p>}
      {draft.what === "grant" &&
        kept.map(([category, reason]) => (
          <p key={category} lang={language}>
            {label("Category", category)}: {label("Reason", reason)}
          </p>
        ))}
      {explanation !== "" && (
        <p dir="auto" lang={language}>
          {explanation}
        </p>
      )}
    </section>
  );
}
