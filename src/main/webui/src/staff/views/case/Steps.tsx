import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { courseTexts } from "./courseTexts";

const KNOWN = Object.keys(courseTexts.en) as (keyof typeof courseTexts.en)[];

/** What has happened to the case, step after step, in the third person; a step that is newer than the page in the portal's words. */
export function Steps({ request: { right, steps } }: { request: Schema<"Request"> }) {
  const t = useTexts(courseTexts);
  const formats = useFormats();
  const label = useLabel();
  return (
    <section>
      <h2>{t("course")}</h2>
      <ol className={styles.steps}>
        {steps.map(({ at, by, code, text }) => {
          const known = KNOWN.find((each) => each === code);
          return (
            <li key={`${at} ${code}`}>
              {known === undefined ? text : t(known, { right })}
              <span>
                <time dateTime={at}>{formats.shortTime(at)}</time> · {by === "subject" ? t("person") : label("RequestStepBy", by)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
