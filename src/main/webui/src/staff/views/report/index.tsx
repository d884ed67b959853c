import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import buttons from "../../../design/Button.module.css";
import { Filter, Filters } from "../../../design/Filters";
import { Loaded } from "../../../design/Loaded";
import { common } from "../../../design/texts";
import { Title } from "../../../design/Title";
import { Told } from "../../../design/Told";
import { areTurned } from "../../../design/turned";
import { useFormats } from "../../../language/formats";
import { useLanguage } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { type Period, reportQuery } from "../../api/oversight";
import { Counts } from "./Counts";
import { useFoundFocus } from "../../parts/useFoundFocus";
import { reportTexts } from "./texts";

type Report = Schema<"RequestReport">;

/** How the rights are met: the requests of a period by right, month and outcome, and the same as a table to take along. */
export default function ReportView() {
  const t = useTexts(reportTexts);
  const shared = useTexts(common);
  const [address, setAddress] = useSearchParams();
  const [from, to] = [address.get("from"), address.get("to")];
  const period: Period = { ...(from && { from }), ...(to && { to }) };
  const turned = areTurned(period);
  const query = useQuery({ ...reportQuery(period), enabled: !turned });
  const shown = query.data;
  const formats = useFormats();
  const told = useFoundFocus(JSON.stringify(period), !turned && (query.isPending || query.isPlaceholderData));
  return (
    <>
      <Back href="/staff/oversight">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      <Filters label={t("period")} onFind={(found) => setAddress(found)}>
        <Filter name="from" type="date" label={t("from")} value={from ?? shown?.from} />
        <Filter name="to" type="date" label={t("to")} value={to ?? shown?.to} />
        <Button type="submit">{t("show")}</Button>
      </Filters>
      <Told ref={told}>
        {turned
          ? shared("turned")
          : shown !== undefined && <strong>{t("between", { from: formats.day(shown.from), to: formats.day(shown.to) })}</strong>}
      </Told>
      {!turned && <Loaded query={query}>{(report) => <Tables report={report} period={period} />}</Loaded>}
    </>
  );
}

function Tables({ report, period }: { report: Report; period: Period }) {
  const t = useTexts(reportTexts);
  const formats = useFormats();
  const language = useLanguage();
  const { data: words } = useQuery(vocabularyQuery());
  const label = (type: string, code: string) => words?.values[type]?.[code]?.label ?? code;
  const { from, completeFrom, openNow, total, byRight, byMonth, byOutcome } = report;
  const csv = `/api/v1/staff/request-report/csv?${new URLSearchParams({ ...period, lang: language })}`;
  return (
    <>
      <p>
        {t("openNow", { count: openNow.requests })}: {t("overdueNow", { count: openNow.overdue })}.
      </p>
      {from < completeFrom && <p>{t("incomplete", { day: formats.day(completeFrom) })}</p>}
      {total.requests === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <p>
            <a className={buttons.button} href={csv} download>
              {t("export")}
            </a>
          </p>
          <Counts
            heading={t("byRight")}
            of={t("right")}
            lines={byRight.map(({ right, counts }) => ({ name: label("Right", right), counts }))}
            total={total}
          />
          <Counts
            heading={t("byMonth")}
            of={t("month")}
            lines={byMonth.map(({ month, counts }) => ({ name: formats.month(month), counts }))}
            total={total}
          />
          <Counts
            heading={t("byOutcome")}
            of={t("outcome")}
            lines={byOutcome.map(({ outcome, counts }) => ({ name: label("ReportedOutcome", outcome), counts }))}
            total={total}
          />
        </>
      )}
    </>
  );
}
