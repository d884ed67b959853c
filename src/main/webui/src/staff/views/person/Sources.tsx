import { useMutation } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Link } from "wouter";
import { useDraft } from "../../../app/drafts";
import { Technical } from "../../../content/Own";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { separatePerson } from "../../api/identity";
import { identityTexts } from "./identityTexts";
import type { OfPerson } from "./Person";
import styles from "./person.module.css";

type Source = Schema<"SubjectSource">;

/** By which ids the source systems know the person; each can be separated, where it is somebody else. */
export function Sources({ person, officer }: OfPerson) {
  const t = useTexts(identityTexts);
  const words = useWords("");
  const formats = useFormats();
  const [chosen, choose] = useState<Source>();
  const separable = officer && person.sources.length + person.joined.length > 1;
  return (
    <section className={styles.section}>
      <h2>{t("sources")}</h2>
      {person.sources.length === 0 && <p>{t("noSources")}</p>}
      <ul className={styles.rows}>
        {person.sources.map((source) => (
          <li key={`${source.source} ${source.personId}`}>
            <div className={styles.row}>
              <span>
                <strong>{words.source(source.source)}</strong> <Technical>{source.personId}</Technical>{" "}
                <span className={styles.quiet}>{t("linkedAt", { day: formats.day(source.linkedAt) })}</span>
              </span>
              {separable && (
                <Button
                  onPress={() => choose(chosen === source ? undefined : source)}
                  aria-expanded={chosen === source}
                  aria-label={t("separateWhich", { source: words.source(source.source), id: source.personId })}
                >
                  {t("separate")}
                </Button>
              )}
            </div>
            {chosen === source && <Separate key={source.personId} person={person.id} source={source} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says what a separation does, asks why, and separates. */
function Separate({ person, source: { source, personId } }: { person: string; source: Source }) {
  const t = useTexts(identityTexts);
  const words = useWords("");
  const [draft, keep, forget] = useDraft(`staff-separate-${person}-${source}-${personId}`, { reason: "", key: newIdempotencyKey() });
  const separation = useMutation({
    mutationFn: () => separatePerson(person, { source, personId, reason: draft.reason }, draft.key),
    onSuccess: forget,
  });
  if (separation.isSuccess) {
    return (
      <Done title={t("separated", { source: words.source(source), id: personId })}>
        <p>{t("outdated")}</p>
        <p>
          <Link href={`/staff/persons/${separation.data.other}`}>{t("separatedOpen")}</Link>
        </p>
      </Done>
    );
  }
  return (
    <Form thrown={separation.error} onSubmit={() => separation.mutateAsync().catch(() => undefined)}>
      <div>
        <p>{t("separateWhat")}</p>
        <ul>
          <li>{t("separateItems")}</li>
          <li>{t("separateChoices")}</li>
          <li>{t("separateLogins")}</li>
          <li>{t("separateRequests")}</li>
        </ul>
      </div>
      <Field name="reason" label={t("reason")} hint={t("reasonHint")} value={draft.reason} onChange={(reason) => keep({ ...draft, reason })} required long maxLength={2000} />
      {separation.isError && <Refusal thrown={separation.error} />}
      <div>
        <Button type="submit" look="main" busy={separation.isPending}>
          {t("separateNow", { source: words.source(source), id: personId })}
        </Button>
      </div>
    </Form>
  );
}
