import { useInfiniteQuery } from "@tanstack/react-query";
import { Loaded } from "../../../design/Loaded";
import { ShowMore } from "../../../design/ShowMore";
import { useTexts } from "../../../language/texts";
import { type AuditFilters, auditQuery } from "../../api/oversight";
import { Table } from "../../parts/Table";
import { EventRow } from "./EventRow";
import { auditTexts } from "./texts";

/** The events that were asked for, page by page. */
export function Found({ filters }: { filters: AuditFilters }) {
  const t = useTexts(auditTexts);
  const query = useInfiniteQuery(auditQuery(filters));
  const columns = [{ head: t("time") }, { head: t("action") }, { head: t("who") }, { head: t("person") }, { head: t("records"), number: true }, { head: t("details") }];
  return (
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
  );
}
