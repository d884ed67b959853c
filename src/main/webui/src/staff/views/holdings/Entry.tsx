import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { ItemContent } from "../../../content/ItemContent";
import { kindOf } from "../../../content/kinds";
import { Own } from "../../../content/Own";
import { useWords } from "../../../content/words";
import { More } from "../../../design/More";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { Reads } from "../../parts/Reads";
import { useMoment } from "../../parts/useMoment";
import { About } from "./About";
import { Doors } from "./Doors";
import styles from "./holdings.module.css";
import type { Sight } from "./Holdings";
import { holdingsTexts } from "./texts";
import { Withholding } from "./Withholding";

/** One item: what it says, what the person sees of it, and on demand where it is from and until when it is kept. */
export function Entry({ item, sight }: { item: Schema<"Item">; sight: Sight }) {
  const t = useTexts(holdingsTexts);
  const moment = useMoment();
  // What happens often is read line by line; the rest of it is opened.
  const brief = kindOf(item.category).arrangement === "days";
  // Where it stands does not change with what is decided there.
  const [folded] = useState(brief && item.withheld === undefined);
  const content = item.content !== undefined && <ItemContent content={item.content} extent={brief ? "line" : "whole"} item={item} />;
  const decisions = (
    <>
      <Withholding item={item} sight={sight} />
      <Doors sight={sight} item={item} />
    </>
  );
  return (
    <article className={brief ? styles.brief : styles.entry} aria-labelledby={item.id}>
      <div className={styles.head}>
        <h2 id={item.id}>
          <Own>{item.title}</Own>
        </h2>
        <span className={styles.quiet}>
          {moment(item.eventAt)} · {item.sourceName}
        </span>
      </div>
      <Marks item={item} person={sight.id} />
      {content === false ? <p>{t("notShown")}</p> : content}
      <Statements statements={item.statements} />
      <More words={t("about")}>
        {brief && item.content !== undefined && <ItemContent content={item.content} extent="whole" item={item} />}
        <About item={item} />
        {folded && decisions}
      </More>
      {!folded && decisions}
    </article>
  );
}

/** What stands in the way of the item's use, deletion or showing, in words. */
function Marks({ item: { withheld, blocks, waiting }, person }: { item: Schema<"Item">; person: string }) {
  const t = useTexts(holdingsTexts);
  const words = useWords("");
  const formats = useFormats();
  return (
    <>
      <p className={styles.tags}>
        {withheld !== undefined && <Tag kind="careful">{t("withheld", { reason: words.value("Withholding", withheld.reason) })}</Tag>}
        {blocks.map(({ kind, ground, since }) => (
          <Tag key={`${kind} ${ground}`} kind="careful">
            {t("block", { kind: words.value("BlockKind", kind), day: formats.shortDay(since) })}
          </Tag>
        ))}
        {waiting !== undefined && <Tag>{t("updateWaits")}</Tag>}
      </p>
      {withheld !== undefined && (
        <p>
          <Reads person={person} type="Withholding" code={withheld.reason} />
        </p>
      )}
    </>
  );
}

/** What the person said about the item. */
function Statements({ statements }: Pick<Schema<"Item">, "statements">) {
  const t = useTexts(holdingsTexts);
  const formats = useFormats();
  return statements.map(({ id, text, at }) => (
    <figure key={id} className={styles.statement}>
      <figcaption className={styles.quiet}>{t("said", { day: formats.day(at) })}</figcaption>
      <blockquote>
        <Own long>{text}</Own>
      </blockquote>
    </figure>
  ));
}
