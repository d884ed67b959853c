import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { type RefObject, useEffect, useRef } from "react";
import type { Category } from "../../api/items";
import { Button } from "../../design/Button";
import { readFromWords } from "../../design/readFrom";
import { ShowMore } from "../../design/ShowMore";
import { common } from "../../design/texts";
import { Told } from "../../design/Told";
import { useTexts } from "../../language/texts";
import styles from "./Items.module.css";
import { List } from "./List";
import { SelectionBar } from "./SelectionBar";
import { category as ofCategory } from "./texts";
import { isErasable, useSelection } from "./useSelection";

interface ItemsProps {
  category: Category;
  list: UseInfiniteQueryResult<InfiniteData<Schema<"ItemPage">>>;
  /** What is looked for, as one text. */
  sought: string;
  narrowed: boolean;
  /** Whether the days that are asked for are the wrong way round. */
  turned: boolean;
  /** Takes the filters off. */
  onAll: () => void;
}

/** How many items there are, the items, and more of them on demand. */
export function Items({ category, list, sought, narrowed, turned, onAll }: ItemsProps) {
  const t = useTexts(ofCategory);
  const shared = useTexts(common);
  const selection = useSelection();
  const place = useRef<HTMLDivElement>(null);
  const select = useRef<HTMLSpanElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const began = useRef(false);
  useEffect(() => {
    if (selection.on) place.current?.querySelector<HTMLElement>("input[type=checkbox]")?.focus();
    else if (began.current) select.current?.querySelector("button")?.focus();
    began.current = selection.on;
  }, [selection.on]);
  useFocusOnFound(found, sought, list.isPlaceholderData);
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const total = pages.at(-1)?.total ?? 0;
  const count = pages.at(-1)?.category.count ?? 0;
  return (
    <div ref={place} aria-busy={list.isPlaceholderData || undefined}>
      <div className={styles.head}>
        <Told ref={found} className={styles.total}>
          {narrowed ? t("found", { total, count }) : count > 0 && t("all", { total })}
        </Told>
        {narrowed && (
          <Button onPress={onAll}>{t("showAll")}</Button>
        )}
        {!selection.on && items.filter(isErasable).length > 1 && (
          <span ref={select}>
            <Button onPress={selection.start}>{t("select")}</Button>
          </span>
        )}
      </div>
      {count === 0 && (
        <div className={styles.empty}>
          <p>{t("nothing")}</p>
          <p>{t("nothingWhy")}</p>
        </div>
      )}
      {count > 0 && total === 0 && <p className={styles.empty}>{turned ? shared("turned") : t("nothingFound")}</p>}
      {items.length > 0 && <List category={category} items={items} complete={!list.hasNextPage} selection={selection} />}
      <ShowMore shown={items.length} total={total} more={list.hasNextPage} onMore={() => list.fetchNextPage()} />
      {selection.on && <SelectionBar category={category} items={items} selection={selection} />}
    </div>
  );
}

/** What was pressed to look for something is gone with what was filled in: once it is found, the focus is at how much that is. */
function useFocusOnFound(found: RefObject<HTMLElement | null>, sought: string, stillLooking: boolean): void {
  const before = useRef(sought);
  useEffect(() => {
    if (stillLooking || before.current === sought) return;
    before.current = sought;
    readFromWords(found.current);
  }, [found, sought, stillLooking]);
}
