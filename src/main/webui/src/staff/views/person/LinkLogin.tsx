import { useMutation } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { linkLogin } from "../../api/identity";
import { noEvidence, WAYS, wrongOf } from "../../parts/evidence/evidence";
import { EvidenceFields } from "../../parts/evidence/EvidenceFields";
import { useEvidenceSentence } from "../../parts/evidence/useEvidenceSentence";
import { identityTexts } from "./identityTexts";

interface LinkLoginProps {
  person: string;
  /** From where the person's logins come now: another one most likely comes from there too. */
  issuers: readonly string[];
  onDone: (login: Schema<"LoginLink">) => void;
}

/** A login is the person's own: nobody is identified by a representative of theirs. */
const OWN_WAYS = WAYS.filter((way) => way !== "representative");

/** Links a login to the person, on evidence that staff has seen. */
export function LinkLogin({ person, issuers, onDone }: LinkLoginProps) {
  const t = useTexts(identityTexts);
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const empty = { issuer: issuers[0] ?? "", sub: "", evidence: noEvidence(today()), key: newIdempotencyKey() };
  const [draft, keep, forget] = useDraft(`staff-login-link-${person}`, empty);
  const { issuer, sub, evidence } = draft;
  const reason = useEvidenceSentence()(evidence);
  const link = useMutation({
    mutationFn: (why: string) => linkLogin(person, { issuer, sub, reason: why }, draft.key),
    onSuccess: (login) => {
      forget();
      setOpen(false);
      setTried(false);
      onDone(login);
    },
  });
  const send = () => {
    setTried(true);
    if (reason !== undefined) return link.mutateAsync(reason).catch(() => undefined);
  };
  return (
    <>
      <p>
        <Button onPress={() => setOpen(!open)} aria-expanded={open}>
          {t("link")}
        </Button>
      </p>
      {open && (
        <Form thrown={link.error} onSubmit={send}>
          <p>{t("linkWhat")}</p>
          <Field name="issuer" label={t("issuer")} hint={t("issuerHint")} value={issuer} onChange={(next) => keep({ ...draft, issuer: next })} required maxLength={500} />
          <Field name="sub" label={t("sub")} hint={t("subHint")} value={sub} onChange={(next) => keep({ ...draft, sub: next })} required maxLength={255} />
          <EvidenceFields evidence={evidence} set={(change) => keep({ ...draft, evidence: { ...evidence, ...change } })} ways={OWN_WAYS} wrong={tried ? wrongOf(evidence, today()) : undefined} />
          {link.isError && <Refusal thrown={link.error} />}
          <div>
            <Button type="submit" look="main" busy={link.isPending}>
              {t("linkNow")}
            </Button>
          </div>
        </Form>
      )}
    </>
  );
}
