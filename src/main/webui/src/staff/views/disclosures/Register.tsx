import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { Waiting } from "../../../design/Waiting";
import { useTexts } from "../../../language/texts";
import { type RegisterLook, registerQuery } from "../../api/disclosures";
import { recipientsQuery } from "../../api/recipients";
import { Entry } from "./Entry";
import { disclosureTexts } from "./texts";

const PURPOSES = ["handle-request", "identify-person", "customer-contact", "data-quality", "legal-claim"] as const;

/** Asks what of the register is looked at and why; nothing is read before. */
export function Register() {
  const t = useTexts(disclosureTexts);
  const [address] = useSearchParams();
  const subject = address.get("subject");
  const [look, setLook] = useState<RegisterLook>();
  const [times, setTimes] = useState(() => Date.now());
  const { data: recipients = [] } = useQuery(recipientsQuery());
  const { data: words } = useQuery(vocabularyQuery());
  const open = ({ purpose, voided, ...rest }: Record<string, string>) => {
    const why = PURPOSES.find((each) => each === purpose);
    if (why === undefined) return;
    setTimes(Date.now());
    setLook({ ...rest, purpose: why, ...(voided && { voided: voided === "true" }), ...(subject !== null && { subject }) });
  };
  return (
    <section>
      <h2>{t("register")}</h2>
      <p>{t(subject === null ? "registerLogged" : "registerOfOne")}</p>
      <Filters label={t("register")} onFind={open}>
        <FilterChoice name="purpose" label={t("why")} value="handle-request" options={PURPOSES.map((value) => ({ value, label: words?.values["LookPurpose"]?.[value]?.label ?? "" }))} />
        <FilterChoice name="recipient" label={t("recipient")} value="" options={[{ value: "", label: t("any") }, ...recipients.map(({ id, name }) => ({ value: id, label: name }))]} />
        <FilterChoice
          name="voided"
          label={t("which")}
          value=""
          options={[
            { value: "", label: t("any") },
            { value: "false", label: t("standing") },
            { value: "true", label: t("voidedOnes") },
          ]}
        />
        <Filter name="from" type="date" label={t("from")} value="" />
        <Filter name="to" type="date" label={t("to")} value="" />
        <Button type="submit">{t("show")}</Button>
      </Filters>
      {look !== undefined && <Entries look={look} times={times} />}
    </section>
  );
}

function Entries({ look, times }: { look: RegisterLook; times: number }) {
  const t = useTexts(disclosureTexts);
  const query = useInfiniteQuery(registerQuery(look, times));
  const { data: recipients = [] } = useQuery(recipientsQuery());
  if (query.data === undefined) return query.isError ? <Refusal thrown={query.error} again={() => query.refetch()} /> : <Waiting lines={4} />;
  const entries = query.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <p role="status">{t("count", { count: entries.length })}</p>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} name={recipients.find(({ id }) => id === entry.recipient)?.name ?? entry.recipient} />
      ))}
      <ShowMore shown={entries.length} more={query.hasNextPage} onMore={query.fetchNextPage} />
    </>
  );
}
