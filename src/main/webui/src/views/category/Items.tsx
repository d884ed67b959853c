import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Category } from "../../api/items";
import { Button } from "../../design/Button";
import { useTexts } from "../../language/texts";
import styles from "./Items.module.css";
import { List } from "./List";
import { SelectionBar } from "./SelectionBar";
import { category as ofCategory } from "./texts";
import { isErasable, useSelection } from "./useSelection";

interface ItemsProps {
  category: Category;
  list: UseInfiniteQueryResult<InfiniteData<Schema<"ItemPage">>>;
  narrowed: boolean;
  /** Takes the filters off. */
  onAll: () => void;
}

/** How many items there are, the items, and more of them on demand. */
export function Items({ category, list, narrowed, onAll }: ItemsProps) {
  const t = useTexts(ofCategory);
  const selection = useSelection();
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const total = pages.at(-1)?.total ?? 0;
  const count = pages.at(-1)?.category.count ?? 0;
  return (
    <div aria-busy={list.isPlaceholderData || undefined}>
      <div className={styles.head}>
        <p role="status" className={styles.total}>
          {narrowed ? t("found", { total, count }) : count > 0 && t("all", { total })}
        </p>
        {narrowed && <Button onPress={onAll}>{t("showAll")}</Button>}
        {!selection.on && items.filter(isErasable).length > 1 && <Button onPress={selection.start}>{t("select")}</Button>}
      </div>
      {count === 0 && (
        <div className={styles.empty}>
          <p>{t("nothing")}</p>
          <p>{t("nothingWhy")}</p>
        </div>
      )}
      {count > 0 && total === 0 && <p className={styles.empty}>{t("nothingFound")}</p>}
      <List category={category} items={items} complete={!list.hasNextPage} selection={selection} />
      {list.hasNextPage && (
        <div className={styles.more}>
          <p>{t("shownOf", { shown: items.length, total })}</p>
          <Button onPress={() => list.fetchNextPage()}>{t(list.isFetchingNextPage ? "fetching" : "more")}</Button>
        </div>
      )}
      {selection.on && <SelectionBar category={category} items={items} selection={selection} />}
    </div>
  );
}
