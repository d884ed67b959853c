import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button } from "../../design/Button";
import { readFrom } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { dayOf, useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { EntryView } from "./EntryView";
import styles from "./seen.module.css";
import { seen } from "./texts";
import type { Entry } from "./timeline";
import { useWords } from "./words";

interface TimeLineProps {
  entries: readonly Entry[];
  /** Whether they are of one viewer or recipient alone. */
  alone: boolean;
  query: UseInfiniteQueryResult;
}

/** The entries day by day, and older ones on demand. */
export function TimeLine({ entries, alone, query }: TimeLineProps) {
  const t = useTexts(seen);
  const formats = useFormats();
  const words = useWords();
  const end = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  const { hasNextPage } = query;
  useEffect(() => {
    if (asked.current && !hasNextPage) readFrom(end.current);
  }, [hasNextPage]);
  const [newest] = entries;
  return (
    <>
      {alone && newest !== undefined && <p className={styles.alone}>{t("onlyOne", { name: words.who(newest) })}</p>}
      {byDay(entries).map(([day, ofDay]) => (
        <section key={day} className={styles.day}>
          <h2>
            {formats.day(day)} <span className={styles.ago}>{formats.fromToday(day)}</span>
          </h2>
          <ol className={styles.entries}>
            {ofDay.map((entry) => (
              <EntryView key={entry.kind + idOf(entry)} entry={entry} words={words} alone={alone} />
            ))}
          </ol>
        </section>
      ))}
      {query.isFetchNextPageError && <Refusal thrown={query.error} again={() => query.fetchNextPage()} />}
      {hasNextPage ? (
        <Button
          busy={query.isFetchingNextPage}
          onPress={() => {
            asked.current = true;
            return query.fetchNextPage();
          }}
        >
          {t("more")}
        </Button>
      ) : (
        <p ref={end} className={styles.end}>
          {t("end")}
        </p>
      )}
    </>
  );
}

/** The days in Helsinki, each with its entries, in the order of the entries. */
function byDay(entries: readonly Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function idOf(entry: Entry): string {
  return entry.kind === "look" ? entry.look.id : entry.given.id;
}
