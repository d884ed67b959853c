import { Check, Choice, Field } from "../../../design/Field";
import { useTexts } from "../../../language/texts";
import { capital } from "./capital";
import { DETAILS, DOCUMENTS, type Evidence, LOGINS, MANDATES, SEEN, WAYS, type Wrong } from "./evidence";
import styles from "./evidence.module.css";
import { evidenceTexts } from "./evidenceTexts";
import { useEvidenceSentence } from "./useEvidenceSentence";

interface EvidenceFieldsProps {
  evidence: Evidence;
  set: (change: Partial<Evidence>) => void;
  /** In which ways it can have been; in any, where nothing is said. */
  ways?: readonly (typeof WAYS)[number][];
  /** What was found wrong when it was to be sent. */
  wrong: Wrong | undefined;
}

/** Asks how somebody was identified: what was seen, how, when and by whom; and shows the sentence that is kept. */
export function EvidenceFields({ evidence, set, ways = WAYS, wrong }: EvidenceFieldsProps) {
  const t = useTexts(evidenceTexts);
  const said = useEvidenceSentence()(evidence);
  const { how, login, document, seen, details, mandate, on, by } = evidence;
  const shows = how === "document" || how === "representative";
  return (
    <>
      <Choice name="how" label={t("how")} value={how} onChange={(next) => set({ how: WAYS.find((each) => each === next) })} options={ways.map((value) => ({ value, label: t(value) }))} />
      {how === "login" && (
        <Choice name="login" label={t("loginWay")} value={login} onChange={(next) => set({ login: LOGINS.find((each) => each === next) })} options={LOGINS.map((value) => ({ value, label: capital(t(value)) }))} />
      )}
      {shows && (
        <>
          <Choice
            name="document"
            label={t(how === "document" ? "documentKind" : "actingDocument")}
            value={document}
            onChange={(next) => set({ document: DOCUMENTS.find((each) => each === next) })}
            options={DOCUMENTS.map((value) => ({ value, label: capital(t(value)) }))}
          />
          <Choice name="seen" label={t("seen")} value={seen} onChange={(next) => set({ seen: SEEN.find((each) => each === next) })} options={SEEN.map((value) => ({ value, label: capital(t(value)) }))} />
          <p className={styles.hint}>{t("documentHint")}</p>
        </>
      )}
      {how === "representative" && (
        <Choice
          name="mandate"
          label={t("mandate")}
          value={mandate}
          onChange={(next) => set({ mandate: MANDATES.find((each) => each === next) })}
          options={MANDATES.map((value) => ({ value, label: capital(t(value)) }))}
        />
      )}
      {how === "details" && (
        <fieldset className={styles.details}>
          <legend>{t("detailKinds")}</legend>
          <p className={styles.hint}>{t("detailsHint")}</p>
          {DETAILS.map((each) => (
            <Check
              key={each}
              name={each}
              label={capital(t(each))}
              checked={details.includes(each)}
              onChange={(checked) => set({ details: DETAILS.filter((one) => (one === each ? checked : details.includes(one))) })}
            />
          ))}
        </fieldset>
      )}
      {how !== undefined && (
        <>
          <Field name="on" type="date" label={t("on")} value={on} onChange={(next) => set({ on: next })} required />
          <Field name="identifiedBy" label={t("by")} hint={t("byHint")} value={by} onChange={(next) => set({ by: next })} maxLength={100} />
        </>
      )}
      {wrong !== undefined && (
        <p role="alert" className={styles.wrong}>
          {t(wrong)}
        </p>
      )}
      {said !== undefined && (
        <section aria-label={t("kept")} className={styles.kept}>
          <div className={styles.title}>{t("kept")}</div>
          <p>{said}</p>
        </section>
      )}
    </>
  );
}
