import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { waitingQuery } from "../../api/items";
import { WaitingUpdate } from "../../content/WaitingUpdate";
import { Button } from "../../design/Button";
import { Message } from "../../design/Message";
import { Refusal } from "../../design/Refusal";
import { useTexts } from "../../language/texts";
import { category as ofCategory } from "./texts";

/** That newer data has come and waits, and on demand what it is. */
export function WaitingUpdates({ category }: { category: Schema<"CategorySummary"> }) {
  const t = useTexts(ofCategory);
  const [open, setOpen] = useState(false);
  const waiting = useInfiniteQuery({ ...waitingQuery(category.category), enabled: open });
  if (category.waiting === 0) return null;
  const updates = waiting.data?.pages.flatMap(({ items }) => items) ?? [];
  const more = () => (open ? waiting.fetchNextPage() : setOpen(true));
  return (
    <>
      <Message kind="careful" title={t("waiting", { count: category.waiting })}>
        <p>{t("waitingWhy")}</p>
        {!open && <Button onPress={more}>{t("waitingShow")}</Button>}
      </Message>
      {updates.map((update) => (
        <WaitingUpdate key={update.id} update={update} />
      ))}
      {waiting.isError && <Refusal thrown={waiting.error} again={() => waiting.refetch()} />}
      {open && waiting.hasNextPage && <Button onPress={more}>{t("more")}</Button>}
    </>
  );
}
