import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../../../api/queries";
import { Back } from "../../../design/Back";
import { Loaded } from "../../../design/Loaded";
import { ShowMore } from "../../../design/ShowMore";
import { Title } from "../../../design/Title";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { retentionRunsQuery } from "../../api/oversight";
import { NumberCell, Table } from "../../parts/Table";
import { Preview } from "./Preview";
import { retentionTexts } from "./texts";
import { useRules } from "./useRules";

type Run = Schema<"RetentionRun">;

/** The evidence of the retention runs, newest first. */
export default function Retention() {
  const t = useTexts(retentionTexts);
  const query = useInfiniteQuery(retentionRunsQuery());
  return (
    <>
      <Back href="/staff/oversight">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      <Preview />
      <h2>{t("runs")}</h2>
      <Loaded query={query}>
        {({ pages }) => {
          const runs = pages.flatMap(({ items }) => items);
          return runs.length === 0 ? (
            <p>{t("none")}</p>
          ) : (
            <>
              <p>{t("blockedWhy")}</p>
              {runs.map((run) => (
                <RunSection key={run.id} run={run} />
              ))}
              <ShowMore shown={runs.length} more={query.hasNextPage} onMore={() => query.fetchNextPage()} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function RunSection({ run }: { run: Run }) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const rule = useRules();
  const { data: words } = useQuery(vocabularyQuery());
  const time = formats.shortTime(run.startedAt);
  const columns = [
    { head: t("category") },
    { head: t("rule") },
    { head: t("deleted"), number: true },
    { head: t("blocked"), number: true },
  ];
  const sum = (of: "deleted" | "blocked") => run.results.reduce((all, each) => all + each[of], 0);
  const erasedWords = run.records.reduce((all, { deleted }) => all + deleted, 0);
  return (
    <section>
      <h3>{t("run", { time })}</h3>
      <p>{run.finishedAt === undefined ? t("unfinished") : t("asOf", { day: formats.day(run.asOf) })}</p>
      {run.results.length === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <Table caption={t("results", { time })} columns={columns}>
          {run.results.map((result) => (
            <tr key={`${result.category} ${result.rule}`}>
              <th scope="row">{words?.values["Category"]?.[result.category]?.label ?? result.category}</th>
              <td>{rule(result.rule)}</td>
              <NumberCell>{formats.number(result.deleted)}</NumberCell>
              <NumberCell>{formats.number(result.blocked)}</NumberCell>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {t("total")}
            </th>
            <NumberCell>{formats.number(sum("deleted"))}</NumberCell>
            <NumberCell>{formats.number(sum("blocked"))}</NumberCell>
          </tr>
        </Table>
      )}
      {erasedWords > 0 && <p>{t("records", { count: erasedWords })}</p>}
    </section>
  );
}
