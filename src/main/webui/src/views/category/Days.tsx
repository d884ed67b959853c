import { Link } from "wouter";
import type { Item } from "../../api/items";
import { itemAddress } from "../../content/addresses";
import { ItemContent } from "../../content/ItemContent";
import { dayOf, useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import styles from "./Days.module.css";
import { BlockTags } from "./Entry";
import { Pick } from "./Pick";
import type { Selection } from "./useSelection";

/** What happened, day by day, a line each; the line leads to all about it. */
export function Days({ items, selection }: { items: readonly Item[]; selection: Selection }) {
  const formats = useFormats();
  return (
    <div className={styles.days}>
      {days(items).map(([day, ofDay]) => (
        <section key={day} className={styles.day}>
          <h2>{formats.day(day)}</h2>
          <ul className={styles.list}>
            {ofDay.map((item) => (
              <li key={item.id}>
                <Pick item={item} selection={selection} />
                <time dateTime={item.eventAt}>{formats.clock(item.eventAt)}</time>
                <div className={styles.what}>
                  <Link href={itemAddress(item)} dir="auto" lang="">
                    {item.title}
                  </Link>
                  <BlockTags item={item} />
                  {item.withheld !== undefined && <p className={styles.quiet}>{sentence(item.withheld.text)}</p>}
                  {item.content !== undefined && (
                    <div className={styles.quiet}>
                      <ItemContent content={item.content} extent="line" item={item} />
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The items by the days on which they happened, the days in the order in which they are met. */
function days(items: readonly Item[]): [string, Item[]][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayOf(item.eventAt);
    found.set(day, [...(found.get(day) ?? []), item]);
  }
  return [...found];
}
