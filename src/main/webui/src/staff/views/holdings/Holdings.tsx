import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Suspense, useMemo } from "react";
import { ReaderContext } from "../../../content/reader";
import { Button } from "../../../design/Button";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { common } from "../../../design/texts";
import { areTurned } from "../../../design/turned";
import { Told } from "../../../design/Told";
import { Waiting } from "../../../design/Waiting";
import { useTexts } from "../../../language/texts";
import { holdingsQuery, type Look } from "../../api/persons";
import { LookBar } from "../../parts/LookBar";
import { useFoundFocus } from "../../parts/useFoundFocus";
import { contentsForStaff } from "../../parts/staffsContentsTexts";
import { Doors } from "./Doors";
import { Entry } from "./Entry";
import styles from "./holdings.module.css";
import { Narrow } from "./Narrow";
import { recordingsOf } from "./Recording";
import { holdingsTexts } from "./texts";
import { isNarrowed, useFilters } from "./useFilters";
import { WaitingUpdates } from "./WaitingUpdates";

/** What is looked at: whose, of which category, and why. */
export interface Sight {
  id: string;
  category: Schema<"Category">;
  look: Look;
  officer: boolean;
}

/** The items of a category, with what the person does not see of them. */
export function Holdings({ onOther, ...sight }: Sight & { onOther: () => void }) {
  const t = useTexts(holdingsTexts);
  const shared = useTexts(common);
  const { id, category, look } = sight;
  const [filters, setFilters] = useFilters();
  const list = useInfiniteQuery({ ...holdingsQuery(id, category, look, filters), placeholderData: keepPreviousData });
  const reader = useMemo(() => ({ texts: contentsForStaff, Recording: recordingsOf(id, look) }), [id, look]);
  const found = useFoundFocus(JSON.stringify(filters), list.isPending || list.isPlaceholderData);
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const known = pages.at(-1)?.category;
  const total = pages.at(-1)?.total ?? 0;
  const narrowed = isNarrowed(filters);
  return (
    <ReaderContext value={reader}>
      <LookBar look={look} pages={pages.length || 1} onAgain={() => list.refetch()} onOther={onOther} />
      {known !== undefined && known.count > 0 && <Doors sight={sight} />}
      {known !== undefined && known.waiting > 0 && <WaitingUpdates {...sight} count={known.waiting} />}
      {((known?.count ?? 0) > 1 || narrowed) && <Narrow filters={filters} onFind={setFilters} thrown={list.error} />}
      {list.isError && <Refusal thrown={list.error} again={() => list.refetch()} />}
      {list.isPending && <Waiting lines={12} />}
      {known !== undefined && !list.isLoadingError && (
        <div aria-busy={list.isPlaceholderData || undefined}>
          <div className={styles.found}>
            <Told ref={found} className={styles.total}>
              {areTurned(filters) && total === 0 ? shared("turned") : narrowed ? t("found", { total, count: known.count }) : t("all", { total })}
            </Told>
            {narrowed && <Button onPress={() => setFilters({})}>{t("showAll")}</Button>}
          </div>
          <Suspense fallback={<Waiting />}>
            {items.map((item) => (
              <Entry key={item.id} item={item} sight={sight} />
            ))}
          </Suspense>
          <ShowMore shown={items.length} total={total} more={list.hasNextPage} onMore={() => list.fetchNextPage()} />
          {list.hasNextPage && <p className={styles.quiet}>{t("moreWhy")}</p>}
        </div>
      )}
    </ReaderContext>
  );
}
