import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { caseTexts } from "./texts";

/** What has happened to the case, step after step. */
export function Steps({ request: { steps } }: { request: Schema<"Request"> }) {
  const t = useTexts(caseTexts);
  const formats = useFormats();
  const label = useLabel();
  return (
    <section>
      <h2>{t("course")}</h2>
      <ol className={styles.steps}>
        {steps.map(({ at, by, code }) => (
          <li key={`${at} ${code}`}>
            {label("RequestStepCode", code)}
            <span>
              <time dateTime={at}>{formats.shortTime(at)}</time> · {by === "subject" ? t("bySubject") : label("RequestStepBy", by)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
