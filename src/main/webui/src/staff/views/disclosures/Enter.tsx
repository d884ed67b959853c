import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Check, Choice, Field, Form } from "../../../design/Field";
import { Loaded } from "../../../design/Loaded";
import { Message } from "../../../design/Message";
import { More } from "../../../design/More";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { recordDisclosure } from "../../api/disclosures";
import { recipientsQuery } from "../../api/recipients";
import { useIsOfficer } from "../../frame/session";
import { isUnplaced } from "../../parts/unplaced";
import { disclosureOf, emptyDraft, type Typed, withNewKey } from "./draft";
import { Order } from "./Order";
import { disclosureTexts } from "./texts";
import { CONTACT_FIELDS, useFieldName } from "../../parts/useFieldName";

const PLACED = ["recipient", "purpose", "legalBasis", "disclosedAt", "order", "notShownGround", "notShownUntil"];

/** Enters a disclosure of a person who was found before; the person sees it at once, unless an authority's order forbids it. */
export function Enter() {
  const t = useTexts(disclosureTexts);
  const [address] = useSearchParams();
  const subject = address.get("subject") ?? "";
  const recipients = useQuery(recipientsQuery());
  return (
    <section>
      <h2>{t("enter")}</h2>
      {subject === "" ? (
        <p>
          {t("findFirst")} <Link href="/staff/persons">{t("findPerson")}</Link>
        </p>
      ) : (
        <Loaded query={recipients}>{(all) => <EnterForm key={subject} subject={subject} recipients={all} />}</Loaded>
      )}
    </section>
  );
}

function EnterForm({ subject, recipients }: { subject: string; recipients: readonly Schema<"Recipient">[] }) {
  const t = useTexts(disclosureTexts);
  const formats = useFormats();
  const name = useFieldName();
  const officer = useIsOfficer();
  const { data: words } = useQuery(vocabularyQuery());
  const [typed, keep, forget] = useDraft(`staff-disclosure-${subject}`, emptyDraft());
  const put = (part: Partial<Typed>) => keep(withNewKey({ ...typed, ...part }));
  const [nothing, setNothing] = useState(false);
  const authority = recipients.find(({ id }) => id === typed.recipient)?.kind === "authority";
  const enter = useMutation({
    mutationFn: () => recordDisclosure(disclosureOf(typed, subject, authority), typed.key),
    onSuccess: forget,
  });
  const send = () => {
    setNothing(typed.fields.length === 0);
    return typed.fields.length > 0 ? enter.mutateAsync().catch(() => undefined) : undefined;
  };
  const categories = Object.keys(words?.values["Category"] ?? {});
  const checks = (fields: readonly string[]) =>
    fields.map((field) => (
      <Check
        key={field}
        name={field}
        label={name(field)}
        checked={typed.fields.includes(field)}
        onChange={(checked) => put({ fields: checked ? [...typed.fields, field] : typed.fields.filter((each) => each !== field) })}
      />
    ));
  const until = authority && typed.hidden ? typed.notShownUntil : "";
  return (
    <>
      <p>
        {until === "" ? t("personSees") : t("personSeesLater", { day: formats.day(until) })} <Link href={`/staff/persons/${subject}`}>{t("openPerson")}</Link>
      </p>
      {enter.isSuccess && (
        <Done title={t("entered")}>
          {enter.data.persons.map(({ reference }) => (
            <p key={reference}>
              {t("reference")} <bdi lang="">{reference}</bdi>
            </p>
          ))}
        </Done>
      )}
      <Form thrown={enter.error} onSubmit={send}>
        <Choice
          name="recipient"
          label={t("recipient")}
          value={typed.recipient === "" ? undefined : typed.recipient}
          onChange={(recipient) => put({ recipient })}
          options={recipients.map((each) => ({ value: each.id, label: <bdi lang="">{each.name}</bdi> }))}
        />
        {authority && <Order typed={typed} put={put} officer={officer} />}
        <Field name="purpose" label={t("purpose")} hint={t("purposeHint")} value={typed.purpose} onChange={(purpose) => put({ purpose })} required maxLength={200} />
        <fieldset>
          <legend>{t("what")}</legend>
          {checks(CONTACT_FIELDS)}
        </fieldset>
        <More words={t("whole")} open={categories.some((category) => typed.fields.includes(category))}>
          <fieldset aria-label={t("whole")}>{checks(categories)}</fieldset>
        </More>
        {nothing && typed.fields.length === 0 && <Message kind="careful" title={t("whatMissing")} urgent />}
        <Field
          name="legalBasis"
          label={t("basis")}
          {...(authority && { hint: t("basisHint") })}
          value={typed.legalBasis}
          onChange={(legalBasis) => put({ legalBasis })}
          required
          maxLength={500}
        />
        <Field name="disclosedAt" type="date" label={t("day")} value={typed.at} onChange={(at) => put({ at })} required />
        {enter.isError && isUnplaced(enter.error, PLACED) && <Refusal thrown={enter.error} />}
        <div>
          <Button type="submit" look="main" busy={enter.isPending}>
            {t("enterNow")}
          </Button>
        </div>
      </Form>
    </>
  );
}
