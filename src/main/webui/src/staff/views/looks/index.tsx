import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { useAddressFilters } from "../../../app/addressFilters";
import { Back } from "../../../design/Back";
import { Message } from "../../../design/Message";
import { Title } from "../../../design/Title";
import { common } from "../../../design/texts";
import { areTurned } from "../../../design/turned";
import { useTexts } from "../../../language/texts";
import { type StaffLookFilters, staffLooksQuery } from "../../api/oversight";
import { OversightGate } from "../../parts/OversightGate";
import { Paged } from "../../parts/Paged";
import { Table } from "../../parts/Table";
import { LookRow } from "./LookRow";
import { Narrow } from "./Narrow";
import { looksTexts } from "./texts";

const NAMES = ["viewer", "purpose", "operation", "from", "to"] as const;

/** Who of staff looked at whom, newest first, narrowed down as the address says; of one person only after it was said that it is a look. */
export default function Looks() {
  const t = useTexts(looksTexts);
  const [at, narrow] = useAddressFilters(NAMES);
  const [address] = useSearchParams();
  const subject = address.get("subject") ?? undefined;
  const filters: StaffLookFilters = Object.fromEntries(
    [...NAMES.map((name) => [name, at(name)] as const), ["subject", subject] as const].filter(([, value]) => value !== undefined),
  );
  return (
    <>
      <Back href="/staff/oversight">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      {subject !== undefined && (
        <Message kind="info" title={t("ofPerson")}>
          <Link href="/staff/oversight/looks">{t("everybody")}</Link>
        </Message>
      )}
      <OversightGate subject={subject} list="looks" words={t("lookAtPerson")}>
        <Narrow filters={filters} onFind={narrow} />
        <Found filters={filters} />
      </OversightGate>
    </>
  );
}

function Found({ filters }: { filters: StaffLookFilters }) {
  const t = useTexts(looksTexts);
  const shared = useTexts(common);
  const query = useInfiniteQuery(staffLooksQuery(filters));
  const columns = [t("time"), t("viewer"), t("person"), t("why"), t("what")].map((head) => ({ head }));
  return (
    <Paged query={query} sought={JSON.stringify(filters)} say={(count, more) => (count === 0 && areTurned(filters) ? shared("turned") : t(count === 0 ? "none" : more ? "first" : "count", { count }))}>
      {(looks) => (
        <Table caption={t("title")} columns={columns}>
          {looks.map((look) => (
            <LookRow key={look.id} look={look} />
          ))}
        </Table>
      )}
    </Paged>
  );
}
