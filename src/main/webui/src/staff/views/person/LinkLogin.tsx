import { useMutation } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { linkLogin } from "../../api/identity";
import { identityTexts } from "./identityTexts";

interface LinkLoginProps {
  person: string;
  /** From where the person's logins come now: another one most likely comes from there too. */
  issuers: readonly string[];
  onDone: (login: Schema<"LoginLink">) => void;
}

/** Links a login to the person, on evidence that staff has seen. */
export function LinkLogin({ person, issuers, onDone }: LinkLoginProps) {
  const t = useTexts(identityTexts);
  const [open, setOpen] = useState(false);
  const empty = { issuer: issuers[0] ?? "", sub: "", reason: "", key: newIdempotencyKey() };
  const [draft, keep, forget] = useDraft(`staff-link-${person}`, empty);
  const link = useMutation({
    mutationFn: ({ key, ...login }: typeof draft) => linkLogin(person, login, key),
    onSuccess: (login) => {
      forget();
      setOpen(false);
      onDone(login);
    },
  });
  return (
    <>
      <p>
        <Button onPress={() => setOpen(!open)} aria-expanded={open}>
          {t("link")}
        </Button>
      </p>
      {open && (
        <Form thrown={link.error} onSubmit={() => link.mutateAsync(draft).catch(() => undefined)}>
          <p>{t("linkWhat")}</p>
          <Field name="issuer" label={t("issuer")} hint={t("issuerHint")} value={draft.issuer} onChange={(issuer) => keep({ ...draft, issuer })} required maxLength={500} />
          <Field name="sub" label={t("sub")} hint={t("subHint")} value={draft.sub} onChange={(sub) => keep({ ...draft, sub })} required maxLength={255} />
          <Field name="reason" label={t("evidence")} hint={t("reasonHint")} value={draft.reason} onChange={(reason) => keep({ ...draft, reason })} required long maxLength={2000} />
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
