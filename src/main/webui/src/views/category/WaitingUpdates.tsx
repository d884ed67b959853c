import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef, useState } from "react";
import { waitingQuery } from "../../api/items";
import { WaitingUpdate } from "../../content/WaitingUpdate";
import { Button } from "../../design/Button";
import { Message } from "../../design/Message";
import { readFromWords } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { ShowMore } from "../../design/ShowMore";
import { useTexts } from "../../language/texts";
import { category as ofCategory } from "./texts";

/** That newer data has come and waits, and on demand what it is. */
export function WaitingUpdates({ category }: { category: Schema<"CategorySummary"> }) {
  const t = useTexts(ofCategory);
  const [open, setOpen] = useState(false);
  const waiting = useInfiniteQuery({ ...waitingQuery(category.category), enabled: open });
  const place = useRef<HTMLDivElement>(null);
  const arrived = waiting.data !== undefined;
  useEffect(() => {
    if (arrived) readFromWords(place.current);
  }, [arrived]);
  if (category.waiting === 0) return null;
  const updates = waiting.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Message kind="careful" title={t("waiting", { count: category.waiting })}>
        <p>{t("waitingWhy")}</p>
        {!open && <Button onPress={() => setOpen(true)}>{t("waitingShow")}</Button>}
      </Message>
      <div ref={place}>
        {updates.map((update) => (
          <WaitingUpdate key={update.id} update={update} />
        ))}
      </div>
      {waiting.isError && <Refusal thrown={waiting.error} again={() => waiting.refetch()} />}
      <ShowMore shown={updates.length} more={waiting.hasNextPage} onMore={() => waiting.fetchNextPage()} />
    </>
  );
}
