import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { useAddressFilters } from "../../../app/addressFilters";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { common } from "../../../design/texts";
import { areTurned } from "../../../design/turned";
import { Told } from "../../../design/Told";
import { Waiting } from "../../../design/Waiting";
import { useTexts } from "../../../language/texts";
import { type RegisterFilters, registerQuery } from "../../api/disclosures";
import type { Look } from "../../api/persons";
import { recipientNamesQuery } from "../../api/recipients";
import { AskLook } from "../../parts/AskLook";
import { useFoundFocus } from "../../parts/useFoundFocus";
import { LookBar } from "../../parts/LookBar";
import { Entry } from "./Entry";
import { Narrow, Wanted } from "./Narrow";
import { registerTexts } from "./registerTexts";
import { useRegisterLook } from "./useRegisterLook";

const NAMES = ["recipient", "voided", "from", "to"] as const;

/** Asks what of the register is looked at and why; nothing is read before. */
export function Register() {
  const t = useTexts(registerTexts);
  const [address] = useSearchParams();
  const subject = address.get("subject") ?? undefined;
  const [at, narrow] = useAddressFilters(NAMES);
  const inAddress = Object.fromEntries(NAMES.flatMap((name) => [[name, at(name) ?? ""]]));
  const [wanted, want] = useState<Record<string, string>>(inAddress);
  const { look, begin, end } = useRegisterLook(subject);
  return (
    <section>
      <h2>{t("register")}</h2>
      <p>
        {t(subject === undefined ? "registerLogged" : "registerOfOne")}{" "}
        {subject !== undefined && <Link href="/staff/disclosures">{t("registerOfAll")}</Link>}
      </p>
      {look === undefined ? (
        <AskLook
          name={`staff-register-${subject ?? ""}`}
          officer
          words={t("show")}
          onLook={(decided) => {
            narrow(filled(wanted));
            begin(decided);
          }}
        >
          <Wanted wanted={wanted} onWant={(part) => want({ ...wanted, ...part })} />
        </AskLook>
      ) : (
        <>
          <Narrow filters={inAddress} onFind={narrow} />
          <Entries look={look} filters={filtersOf(inAddress, subject)} onOther={end} />
        </>
      )}
    </section>
  );
}

function Entries({ look, filters, onOther }: { look: Look; filters: RegisterFilters; onOther: () => void }) {
  const t = useTexts(registerTexts);
  const shared = useTexts(common);
  const query = useInfiniteQuery(registerQuery(look, filters));
  const { data: names = {} } = useQuery(recipientNamesQuery());
  const entries = query.data?.pages.flatMap(({ items }) => items);
  const told = useFoundFocus(JSON.stringify(filters), query.isPending);
  return (
    <>
      <LookBar look={look} pages={query.data?.pages.length ?? 1} onAgain={() => query.refetch()} onOther={onOther} />
      {query.isError && <Refusal thrown={query.error} again={() => query.refetch()} />}
      {query.isPending && <Waiting lines={4} />}
      <Told ref={told}>{entries !== undefined && (entries.length === 0 ? (areTurned(filters) ? shared("turned") : t("none")) : t(query.hasNextPage ? "newest" : "count", { count: entries.length }))}</Told>
      {entries !== undefined && (
        <>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} names={names} />
          ))}
          <ShowMore shown={entries.length} more={query.hasNextPage} onMore={query.fetchNextPage} />
          {query.hasNextPage && <p>{t("moreWhy")}</p>}
        </>
      )}
    </>
  );
}

function filled(wanted: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ""));
}

function filtersOf(inAddress: Record<string, string>, subject: string | undefined): RegisterFilters {
  const { voided, ...rest } = filled(inAddress);
  return { ...rest, ...(voided !== undefined && { voided: voided === "true" }), ...(subject !== undefined && { subject }) };
}
