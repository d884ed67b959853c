import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../api/queries";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { requestTexts } from "./texts";
import styles from "./Timeline.module.css";
import { nextOf, requestWords } from "../../requests/words";

/** What has happened to a request, step after step, and what comes next. */
export function Timeline({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const names = useTexts(requestWords);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  const next = nextOf(request);
  return (
    <section className={styles.course}>
      <h2>{t("course")}</h2>
      <ol className={styles.steps}>
        {request.steps.map(({ at, by, code, text }) => (
          <li key={`${at} ${code}`}>
            <span className={styles.what}>{text}</span>
            <span className={styles.when}>
              <time dateTime={at}>{formats.time(at)}</time>
              {by !== "subject" && ` · ${words?.values["RequestStepBy"]?.[by]?.label ?? by}`}
            </span>
          </li>
        ))}
        {next !== undefined && (
          <li className={styles.next}>
            <span className={styles.what}>
              {next === "nextYou" ? t("nextYou") : names("due", { day: formats.day(request.dueOn) })}
            </span>
            <span className={styles.when}>{next === "nextYou" ? names("paused") : formats.fromToday(request.dueOn)}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
