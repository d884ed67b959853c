import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { Loaded } from "../../../design/Loaded";
import { Message } from "../../../design/Message";
import { ShowMore } from "../../../design/ShowMore";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { auditQuery } from "../../api/oversight";
import { LookFirst } from "../../parts/LookFirst";
import { Table } from "../../parts/Table";
import { EventRow } from "./EventRow";
import { filtersOf, optionsOf } from "./filters";
import { auditTexts } from "./texts";

/** The audit events, newest first, narrowed down as the address says; those of one person are a look at them. */
export default function Audit() {
  const t = useTexts(auditTexts);
  const [address] = useSearchParams();
  const filters = filtersOf(address);
  if (filters.subject === undefined) return <Events />;
  return (
    <LookFirst queryKey={auditQuery(filters).queryKey} title={t("title")} words={t("open")}>
      <Events />
    </LookFirst>
  );
}

function Events() {
  const t = useTexts(auditTexts);
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  const { subject } = filters;
  const { data: words } = useQuery(vocabularyQuery());
  const query = useInfiniteQuery(auditQuery(filters));
  const columns = [{ head: t("time") }, { head: t("action") }, { head: t("who") }, { head: t("person") }, { head: t("records"), number: true }, { head: t("details") }];
  return (
    <>
      <Back href="/staff/oversight">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      {subject !== undefined && (
        <Message kind="info" title={t("ofSubject")}>
          <Link href="/staff/oversight/audit">{t("everything")}</Link>
        </Message>
      )}
      <Filters
        key={address.toString()}
        label={t("find")}
        onFind={(found) => setAddress({ ...found, ...(subject !== undefined && { subject }) })}
      >
        <Filter name="from" type="date" label={t("from")} value={filters.from} />
        <Filter name="to" type="date" label={t("to")} value={filters.to} />
        <FilterChoice
          name="action"
          label={t("action")}
          value={filters.action ?? ""}
          options={[{ value: "", label: t("anyAction") }, ...optionsOf(words, "AuditAction")]}
        />
        <FilterChoice
          name="actorKind"
          label={t("actorKind")}
          value={filters.actorKind ?? ""}
          options={[{ value: "", label: t("anybody") }, ...optionsOf(words, "AuditActorKind")]}
        />
        <Button type="submit">{t("show")}</Button>
      </Filters>
      <Loaded query={query}>
        {({ pages }) => {
          const events = pages.flatMap(({ items }) => items);
          if (events.length === 0) return <p>{t("none")}</p>;
          return (
            <>
              <Table caption={t("title")} columns={columns}>
                {events.map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
              </Table>
              <ShowMore shown={events.length} more={query.hasNextPage} onMore={() => query.fetchNextPage()} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
