import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Link, useSearchParams } from "wouter";
import { More } from "../../design/More";
import { readFromWords } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { Title } from "../../design/Title";
import { Told } from "../../design/Told";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { Empty } from "./Empty";
import { FilterForm } from "./FilterForm";
import { type Filters, filtersOf } from "./filters";
import { seenQuery } from "./reading";
import styles from "./seen.module.css";
import { seen } from "./texts";
import { TimeLine } from "./TimeLine";

/** Who has looked at the person's data, and who was given it: one time line, newest first. */
export default function Seen() {
  const t = useTexts(seen);
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  const filtered = Object.keys(filters).length > 0;
  const alone = (filters.viewer ?? filters.recipient) !== undefined;
  const query = useInfiniteQuery(seenQuery(filters));
  const status = useRef<HTMLDivElement>(null);
  const asked = useRef(address.toString());
  const entries = query.data?.pages.flatMap((page) => page.entries);
  const come = entries !== undefined;
  useEffect(() => {
    if (come && asked.current !== address.toString()) {
      asked.current = address.toString();
      readFromWords(status.current);
    }
  }, [address, come]);
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <More words={t("filters")} open={filtered}>
        <FilterForm filters={filters} onShow={(next) => setAddress({ ...next })} />
      </More>
      <div className={styles.count}>
        <Told ref={status}>{counted(filters)}</Told>
        {filtered && <Link href="/my/seen">{t("all")}</Link>}
      </div>
      {list()}
    </>
  );

  function list() {
    if (entries === undefined) {
      return query.isError ? <Refusal thrown={query.error} again={() => query.refetch()} /> : <Waiting />;
    }
    if (entries.length === 0) return <Empty filters={filters} filtered={filtered} />;
    return <TimeLine entries={entries} alone={alone} query={query} />;
  }

  /** How many there are; of those of one kind of recipient the portal does not count them. */
  function counted({ who }: Filters): string {
    if (entries === undefined) return "";
    if (entries.length === 0) return t("countNone");
    const all = query.data?.pages.at(-1)?.readings.reduce((sum, { total }) => sum + total, 0) ?? 0;
    return who && query.hasNextPage ? "" : t("count", { count: who ? entries.length : all });
  }
}
