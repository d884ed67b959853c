import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { withdraw } from "../../api/choices";
import { Button } from "../../design/Button";
import { Refusal } from "../../design/Refusal";
import { useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import styles from "./marketing.module.css";
import { marketing } from "./texts";
import { useSentences } from "./useSentences";

interface ConsentProps {
  consent: Schema<"ConsentState">;
  /** Says that it is withdrawn, for then it stands elsewhere. */
  onWithdrawn: (consent: Schema<"ConsentState">) => void;
}

/** One consent: to whom, for what, since when, in which words, and the button that withdraws it. */
export function Consent({ consent, onWithdrawn }: ConsentProps) {
  const t = useTexts(marketing);
  const formats = useFormats();
  const say = useSentences();
  const end = useMutation({ mutationFn: () => withdraw(consent.id), onSuccess: onWithdrawn });
  // What a source recorded and the person withdrew here is ended by an entry of its own: the history alone tells it.
  const withdrawnAt = consent.withdrawnAt ?? consent.history.findLast(({ event }) => event === "withdrawn")?.at;
  const withdrawal = consent.allowedActions.find(({ action }) => action === "withdraw-consent");
  return (
    <div className={styles.row}>
      <div>
        <h3 dir="auto" lang="">
          {consent.marketerName}
        </h3>
        <p>{consent.inForce ? say.consent(consent) : t("was", { what: say.consent(consent) })}</p>
        <p className={styles.why}>
          {t(consent.recordedBy === "self" ? "given-self" : "given-source", { day: formats.day(consent.givenAt) })}{" "}
          {withdrawnAt !== undefined
            ? t("withdrawn", { day: formats.day(withdrawnAt) })
            : !consent.inForce && t("overridden")}
        </p>
        {consent.wording === undefined ? (
          <p className={styles.why}>{t("wordingElsewhere")}</p>
        ) : (
          <blockquote className={styles.wording}>{consent.wording}</blockquote>
        )}
      </div>
      <div>
        {withdrawal?.allowed === true && (
          <Button
            busy={end.isPending}
            onPress={() => end.mutate()}
            aria-label={`${t("withdraw-consent")}: ${consent.marketerName}. ${say.consent(consent)}`}
          >
            {t("withdraw-consent")}
          </Button>
        )}
        {withdrawal?.allowed === false && <p className={styles.why}>{sentence(withdrawal.reason?.text)}</p>}
      </div>
      {end.isError && <Refusal thrown={end.error} />}
    </div>
  );
}
