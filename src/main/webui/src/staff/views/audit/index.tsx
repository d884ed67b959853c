import { Link, useSearchParams } from "wouter";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { Message } from "../../../design/Message";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { OversightGate } from "../../parts/OversightGate";
import { useOptions } from "../../parts/useOptions";
import { Found } from "./Found";
import { filtersOf, withKind } from "./filters";
import { auditTexts } from "./texts";

/** The audit events, newest first, narrowed down as the address says. */
export default function Audit() {
  const t = useTexts(auditTexts);
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  const { subject } = filters;
  const options = useOptions();
  return (
    <>
      <Back href="/staff/oversight">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      {subject !== undefined && (
        <Message kind="info" title={t("ofSubject")}>
          <Link href="/staff/oversight/audit">{t("everything")}</Link>
        </Message>
      )}
      <Filters label={t("find")} onFind={(found) => setAddress({ ...withKind(found), ...(subject !== undefined && { subject }) })}>
        <Filter name="from" type="date" label={t("from")} value={filters.from} />
        <Filter name="to" type="date" label={t("to")} value={filters.to} />
        <FilterChoice
          name="action"
          label={t("action")}
          value={filters.action ?? ""}
          options={options("AuditAction", t("anyAction"), "byWords")}
        />
        <FilterChoice
          name="actorKind"
          label={t("actorKind")}
          value={filters.actorKind ?? ""}
          options={options("AuditActorKind", t("anybody"), "byWords")}
        />
        <Filter name="actor" label={t("actorId")} value={filters.actor} />
        <Button type="submit">{t("show")}</Button>
      </Filters>
      <OversightGate subject={subject} list="audit" words={t("lookAtPerson")}>
        <Found filters={filters} />
      </OversightGate>
    </>
  );
}
