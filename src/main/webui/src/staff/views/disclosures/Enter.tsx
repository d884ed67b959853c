import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey } from "@vastuugroup/privacy-portal-contract";
import { Link, useSearchParams } from "wouter";
import { fieldMessages } from "../../../api/refusals";
import { vocabularyQuery } from "../../../api/queries";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Check, Choice, Field, Form } from "../../../design/Field";
import { Loaded } from "../../../design/Loaded";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { recordDisclosure } from "../../api/disclosures";
import { recipientsQuery } from "../../api/recipients";
import { disclosureTexts } from "./texts";
import { CONTACT_FIELDS, useFieldName } from "./useFieldName";

/** Enters a disclosure of a person who was found before; the person sees it at once. */
export function Enter() {
  const t = useTexts(disclosureTexts);
  const [address] = useSearchParams();
  const subject = address.get("subject") ?? "";
  const recipients = useQuery(recipientsQuery());
  const { data: words } = useQuery(vocabularyQuery());
  const name = useFieldName();
  const empty = { recipient: "", purpose: "", fields: [] as string[], legalBasis: "", at: "", key: newIdempotencyKey() };
  const [typed, keep, forget] = useDraft(`disclosure-${subject}`, empty);
  const put = (part: Partial<typeof empty>) => keep({ ...typed, ...part, key: newIdempotencyKey() });
  const enter = useMutation({
    mutationFn: () => {
      const { key, at, ...rest } = typed;
      return recordDisclosure({ ...rest, subjects: [subject], disclosedAt: beginningOf(at) }, key);
    },
    onSuccess: forget,
  });
  const fields = [...CONTACT_FIELDS, ...Object.keys(words?.values["Category"] ?? {})];
  if (subject === "") {
    return (
      <section>
        <h2>{t("enter")}</h2>
        <p>
          {t("findFirst")} <Link href="/staff/persons">{t("findPerson")}</Link>
        </p>
      </section>
    );
  }
  return (
    <section>
      <h2>{t("enter")}</h2>
      <p>
        {t("personSees")} <Link href={`/staff/persons/${subject}`}>{t("openPerson")}</Link>
      </p>
      {enter.isSuccess && <Done title={t("entered")} />}
      <Loaded query={recipients}>
        {(all) => (
          <Form thrown={enter.error} onSubmit={() => enter.mutate()}>
            <Choice
              name="recipient"
              label={t("recipient")}
              value={typed.recipient === "" ? undefined : typed.recipient}
              onChange={(recipient) => put({ recipient })}
              options={all.map((each) => ({ value: each.id, label: <bdi lang="">{each.name}</bdi> }))}
            />
            <Field name="purpose" label={t("purpose")} hint={t("purposeHint")} value={typed.purpose} onChange={(purpose) => put({ purpose })} required maxLength={200} />
            <fieldset>
              <legend>{t("what")}</legend>
              {fields.map((field) => (
                <Check
                  key={field}
                  name={field}
                  label={name(field)}
                  checked={typed.fields.includes(field)}
                  onChange={(checked) => put({ fields: checked ? [...typed.fields, field] : typed.fields.filter((each) => each !== field) })}
                />
              ))}
            </fieldset>
            <Field name="legalBasis" label={t("basis")} hint={t("basisHint")} value={typed.legalBasis} onChange={(legalBasis) => put({ legalBasis })} required maxLength={500} />
            <Field name="disclosedAt" type="date" label={t("day")} value={typed.at} onChange={(at) => put({ at })} required />
            {enter.isError && (Object.keys(fieldMessages(enter.error)).length === 0 || typed.fields.length === 0) && <Refusal thrown={enter.error} />}
            <div>
              <Button type="submit" look="main" busy={enter.isPending}>
                {t("enterNow")}
              </Button>
            </div>
          </Form>
        )}
      </Loaded>
    </section>
  );
}

/** The beginning of a day in Helsinki, or an hour after it in summer: on that day, and not later than now. */
function beginningOf(day: string): string {
  return new Date(`${day}T00:00:00+02:00`).toISOString();
}
