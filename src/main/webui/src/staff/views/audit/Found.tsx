import { useInfiniteQuery } from "@tanstack/react-query";
import { common } from "../../../design/texts";
import { areTurned } from "../../../design/turned";
import { useTexts } from "../../../language/texts";
import { type AuditFilters, auditQuery } from "../../api/oversight";
import { Paged } from "../../parts/Paged";
import { Table } from "../../parts/Table";
import { EventRow } from "./EventRow";
import { auditTexts } from "./texts";

/** The events that were asked for, page by page. */
export function Found({ filters }: { filters: AuditFilters }) {
  const t = useTexts(auditTexts);
  const shared = useTexts(common);
  const query = useInfiniteQuery(auditQuery(filters));
  const columns = [{ head: t("time") }, { head: t("action") }, { head: t("who") }, { head: t("person") }, { head: t("records"), number: true }, { head: t("details") }];
  return (
    <Paged query={query} sought={JSON.stringify(filters)} say={(count, more) => (count === 0 && areTurned(filters) ? shared("turned") : t(count === 0 ? "none" : more ? "first" : "count", { count }))}>
      {(events) => (
        <Table caption={t("title")} columns={columns}>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </Table>
      )}
    </Paged>
  );
}
