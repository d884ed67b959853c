import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link, useLocation, useSearchParams } from "wouter";
import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { Title } from "../../../design/Title";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { enter } from "../../api/queue";
import { wrongOf } from "../../parts/evidence/evidence";
import { useEvidenceSentence } from "../../parts/evidence/useEvidenceSentence";
import { useMandate } from "../../parts/evidence/useMandate";
import { Answers } from "./Answers";
import { Arrival } from "./Arrival";
import { type About, emptyEntry, enteredOf, type Entry, mandateOf } from "./draft";
import { entryTexts } from "./texts";
import { What } from "./What";
import { Who } from "./Who";

/** Enters a request that reached the company in another way than by the portal. */
export default function EntryView() {
  const t = useTexts(entryTexts);
  const [address] = useSearchParams();
  const [, go] = useLocation();
  const about: About = {
    subject: address.get("subject") ?? undefined,
    category: (address.get("category") ?? undefined) as Schema<"Category"> | undefined,
    item: address.get("item") ?? undefined,
  };
  const [entry, keep, forget] = useDraft<Entry>(`staff-entry ${about.subject ?? ""} ${about.category ?? ""} ${about.item ?? ""}`, emptyEntry(about));
  const set = (change: Partial<Entry>) => keep({ ...entry, ...change });
  const [tried, setTried] = useState(false);
  const wordsOf = useMandate();
  const evidence = useEvidenceSentence()(entry.evidence);
  const mandate = mandateOf(entry);
  const body = enteredOf(entry, about, { evidence, mandate: mandate && wordsOf(mandate) });
  const isWhole = entry.evidence === undefined || evidence !== undefined;
  const send = () => {
    setTried(true);
    if (body !== undefined && isWhole) return saving.mutateAsync(body).catch(() => undefined);
  };
  const saving = useMutation({
    mutationFn: (sent: Schema<"EnteredRequest">) => enter(sent, entry.key),
    onSuccess: ({ id }) => {
      forget();
      go(`/staff/requests/${id}`);
    },
  });
  return (
    <>
      <Back href="/staff/requests">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      {about.subject === undefined ? (
        <p>{t("personUnknown")}</p>
      ) : (
        <p>
          {t("person")} <Link href={`/staff/persons/${about.subject}`}>{t("toPerson")}</Link>
        </p>
      )}
      <Form thrown={saving.error} onSubmit={send}>
        <Arrival entry={entry} set={set} />
        <What entry={entry} set={set} about={about} />
        <Who entry={entry} set={set} wrong={tried && entry.evidence !== undefined ? wrongOf(entry.evidence, today()) : undefined} />
        <Answers entry={entry} set={set} />
        {saving.isError && <Refusal thrown={saving.error} />}
        <div>
          <Button type="submit" look="main" busy={saving.isPending}>
            {t("save")}
          </Button>
        </div>
      </Form>
    </>
  );
}
