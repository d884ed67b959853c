import { Link } from "wouter";
import type { Item } from "../../api/items";
import { About } from "../../content/About";
import { Actions } from "../../content/Actions";
import { itemAddress } from "../../content/addresses";
import { ItemContent } from "../../content/ItemContent";
import { ofItem } from "../../content/itemTexts";
import { Statements, Withheld } from "../../content/Standing";
import { useWords } from "../../content/words";
import { More } from "../../design/More";
import { Tag } from "../../design/Tag";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./Entry.module.css";
import { Pick } from "./Pick";
import { category as ofCategory } from "./texts";
import type { Selection } from "./useSelection";

/** One item in a list, by itself: what it says, and below, on demand, where it is from and what can be done with it. */
export function Entry({ item, selection }: { item: Item; selection: Selection }) {
  const t = useTexts(ofCategory);
  const ofOne = useTexts(ofItem);
  const formats = useFormats();
  const { keptUntil } = item.retention;
  return (
    <article className={styles.entry} aria-labelledby={item.id}>
      <div className={styles.head}>
        <Pick item={item} selection={selection} />
        <h2 id={item.id}>
          <Link href={itemAddress(item)} dir="auto" lang="">
            {item.title}
          </Link>
        </h2>
      </div>
      <BlockTags item={item} />
      {item.withheld !== undefined && <Withheld withheld={item.withheld} />}
      {item.content !== undefined && <ItemContent content={item.content} extent="beginning" item={item} />}
      <Statements statements={item.statements} />
      <p className={styles.kept}>
        {keptUntil === undefined ? t("keptNoDay") : t("keptShort", { day: formats.day(keptUntil) })} · {item.sourceName}
      </p>
      <More words={ofOne("what")}>
        <About item={item} />
        <Actions item={item} />
      </More>
    </article>
  );
}

/** In one word each, what keeps an item; the item itself says why. */
export function BlockTags({ item }: { item: Item }) {
  const words = useWords("");
  if (item.blocks.length === 0) return null;
  return (
    <p className={styles.tags}>
      {item.blocks.map(({ kind, ground }) => (
        <Tag key={`${kind} ${ground}`} kind="careful">
          {words.value("BlockKind", kind)}
        </Tag>
      ))}
    </p>
  );
}
