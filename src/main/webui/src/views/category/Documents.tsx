import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import type { Item } from "../../api/items";
import { itemAddress } from "../../content/addresses";
import { OwnList } from "../../content/Own";
import { useWords } from "../../content/words";
import { useWide } from "../../design/useWide";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./Documents.module.css";
import { BlockTags } from "./Entry";
import { Pick } from "./Pick";
import { totalsOf } from "./totals";
import { category as ofCategory } from "./texts";
import type { Selection } from "./useSelection";

interface DocumentsProps {
  items: readonly Item[];
  /** Whether these are all that there are. */
  complete: boolean;
  selection: Selection;
}

/** Orders, invoices and deliveries as a table, with what they come to by kind and currency. */
export function Documents({ items, complete, selection }: DocumentsProps) {
  const t = useTexts(ofCategory);
  const words = useWords("orders-and-billing");
  const formats = useFormats();
  const wide = useWide();
  const totals = totalsOf(items);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t("documents")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("document")}</th>
            {wide && <th scope="col">{t("day")}</th>}
            <th scope="col" className={styles.sum}>
              {t("sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <div className={styles.head}>
                  <Pick item={item} selection={selection} />
                  <Link href={itemAddress(item)} dir="auto" lang="">
                    {item.title}
                  </Link>
                </div>
                <BlockTags item={item} />
                {!wide && <div className={styles.lines}>{dayOfItem(item)}</div>}
                <div className={styles.lines}>
                  {item.withheld?.text}
                  {documentOf(item) !== undefined && <OwnList>{documentOf(item)?.lines ?? []}</OwnList>}
                </div>
              </th>
              {wide && <td>{dayOfItem(item)}</td>}
              <td className={styles.sum}>{amount(documentOf(item))}</td>
            </tr>
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot>
            {totals.map(({ kind, currency, count, amount }) => (
              <tr key={kind + currency}>
                <th scope="row" colSpan={wide ? 2 : 1}>
                  {t("inTotal", { kind: words.value("DocumentKind", kind), count })}
                </th>
                <td className={styles.sum}>{formats.money(amount, currency)}</td>
              </tr>
            ))}
          </tfoot>
        )}
      </table>
      {!complete && totals.length > 0 && <p className={styles.note}>{t("ofShown")}</p>}
    </div>
  );

  function dayOfItem(item: Item): string {
    return formats.shortDay(documentOf(item)?.date ?? item.eventAt);
  }

  function amount(document: ContentOf<"orders-and-billing"> | undefined): string | undefined {
    if (document?.amount === undefined) return undefined;
    return document.currency === undefined ? document.amount : formats.money(document.amount, document.currency);
  }
}

function documentOf({ content }: Item): ContentOf<"orders-and-billing"> | undefined {
  return content?.category === "orders-and-billing" ? content : undefined;
}
