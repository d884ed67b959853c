import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../design/Loaded";
import { ShowMore } from "../../design/ShowMore";
import { Told } from "../../design/Told";
import styles from "./Paged.module.css";
import { useFoundFocus } from "./useFoundFocus";

interface PagedProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  /** What is looked for: who looks for something else goes on from how much was found. Nothing, where that is told elsewhere. */
  sought?: string;
  /** How much there is, in words, and whether that is the beginning alone. */
  say: (count: number, more: boolean) => string;
  /** What stands on one line with that. */
  beside?: ReactNode;
  /** What is there; it is not asked of nothing. */
  children: (found: Item[]) => ReactNode;
}

/** A list that is read page by page: how much of it there is, which is heard when that changes, the list, and the way to more of it. */
export function Paged<Item>({ query, sought = "", say, beside, children }: PagedProps<Item>) {
  const told = useFoundFocus(sought, query.isPending);
  const found = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className={styles.told}>
        <Told ref={told}>{query.data !== undefined && say(found.length, query.hasNextPage)}</Told>
        {beside}
      </div>
      <Loaded query={query}>
        {() =>
          found.length > 0 && (
            <>
              {children(found)}
              <ShowMore shown={found.length} more={query.hasNextPage} onMore={() => query.fetchNextPage()} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
