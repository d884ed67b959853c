import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { Button } from "../../../design/Button";
import { Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { Waiting } from "../../../design/Waiting";
import { useTexts } from "../../../language/texts";
import { joinPersons } from "../../api/identity";
import { type Look, personQuery, personsContactQuery } from "../../api/persons";
import { identityTexts } from "./identityTexts";
import type { JoinDraft } from "./Join";
import type { OfPerson } from "./Person";
import styles from "./person.module.css";
import { Side } from "./Side";

interface BothProps extends OfPerson {
  contact: readonly Schema<"Item">[];
  other: string;
  otherLook: Look;
  draft: JoinDraft;
  onKeep: (draft: JoinDraft) => void;
  onJoined: () => void;
  /** Looks for somebody else. */
  onOther: () => void;
}

/** Two persons side by side, what joining them does, and the one button that does it. */
export function Both({ person, contact, other, otherLook, draft, onKeep, onJoined, onOther }: BothProps) {
  const t = useTexts(identityTexts);
  const their = useQuery(personQuery(other, otherLook));
  const theirContact = useQuery(personsContactQuery(other, otherLook));
  const place = useRef<HTMLHeadingElement>(null);
  const shown = their.data !== undefined && !theirContact.isPending;
  useEffect(() => {
    if (shown) place.current?.focus();
  }, [shown]);
  const join = useMutation({ mutationFn: () => joinPersons(person.id, { other, reason: draft.reason }, draft.key), onSuccess: onJoined });
  if (their.isError) {
    return (
      <>
        <Refusal thrown={their.error} again={() => their.refetch()} />
        <Button onPress={onOther}>{t("otherPerson")}</Button>
      </>
    );
  }
  if (their.data === undefined || theirContact.isPending) return <Waiting />;
  return (
    <>
      <h3 ref={place} tabIndex={-1}>
        {t("both")}
      </h3>
      <div className={styles.sides}>
        <Side name={t("stays")} person={person} contact={contact} />
        <Side name={t("goes")} person={their.data} contact={theirContact.data ?? []} />
      </div>
      <h3>{t("joinDoes")}</h3>
      <ul>
        <li>{t("joinItems")}</li>
        <li>{t("joinLogins")}</li>
        <li>{t("joinChoices")}</li>
        <li>{t("joinLog")}</li>
        <li>{t("joinUndo")}</li>
      </ul>
      <Form thrown={join.error} onSubmit={() => join.mutateAsync().catch(() => undefined)}>
        <Field name="reason" label={t("reason")} hint={t("reasonHint")} value={draft.reason} onChange={(reason) => onKeep({ ...draft, reason })} required long maxLength={2000} />
        {join.isError && <Refusal thrown={join.error} />}
        <div className={styles.buttons}>
          <Button type="submit" look="main" busy={join.isPending}>
            {t("joinNow")}
          </Button>
          <Button onPress={onOther}>{t("otherPerson")}</Button>
        </div>
      </Form>
    </>
  );
}
