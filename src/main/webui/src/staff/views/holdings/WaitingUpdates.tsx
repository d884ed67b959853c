import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Suspense, useEffect, useRef, useState } from "react";
import { ItemContent } from "../../../content/ItemContent";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Message } from "../../../design/Message";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { Waiting } from "../../../design/Waiting";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { waitingOfPersonQuery } from "../../api/persons";
import { Reads } from "../../parts/Reads";
import type { Sight } from "./Holdings";
import styles from "./holdings.module.css";
import { holdingsTexts } from "./texts";

/** That sources sent something which waits for the end of a restriction or a hold; and on demand, by a look of its own, what. */
export function WaitingUpdates({ id, category, look, officer, count }: Sight & { count: number }) {
  const t = useTexts(holdingsTexts);
  const [open, setOpen] = useState(false);
  const waiting = useInfiniteQuery({ ...waitingOfPersonQuery(id, category, look), enabled: open });
  const place = useRef<HTMLDivElement>(null);
  const arrived = waiting.data !== undefined;
  useEffect(() => {
    if (arrived) place.current?.focus();
  }, [arrived]);
  const updates = waiting.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Message kind="careful" title={t("waiting", { count })}>
        <p>{t(officer ? "waitingWhy" : "waitingWhyNotShown")}</p>
        {!open && <Button onPress={() => setOpen(true)}>{t("waitingShow")}</Button>}
      </Message>
      <div ref={place} tabIndex={-1}>
        <Suspense fallback={<Waiting lines={3} />}>
          {updates.map((update) => (
            <Update key={update.id} update={update} person={id} />
          ))}
        </Suspense>
      </div>
      {waiting.isError && <Refusal thrown={waiting.error} again={() => waiting.refetch()} />}
      <ShowMore shown={updates.length} more={waiting.hasNextPage} onMore={() => waiting.fetchNextPage()} />
    </>
  );
}

function Update({ update, person }: { update: Schema<"WaitingUpdate">; person: string }) {
  const t = useTexts(holdingsTexts);
  const words = useWords("");
  const formats = useFormats();
  const item = { id: update.item ?? update.id, category: update.category, title: words.value("Category", update.category) };
  return (
    <article className={styles.entry}>
      <p>{t(update.deletion ? "waitingDeletion" : "waitingUpdate", { time: formats.time(update.receivedAt), source: words.source(update.source) })}</p>
      {update.withheld !== undefined && (
        <p>
          <Reads person={person} type="Withholding" code={update.withheld.reason} />
        </p>
      )}
      {update.content !== undefined && <ItemContent content={update.content} extent="whole" item={item} />}
    </article>
  );
}
