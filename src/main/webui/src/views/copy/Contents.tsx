import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Message } from "../../design/Message";
import { More } from "../../design/More";
import { useFormats } from "../../language/formats";
import { listed } from "../../language/listed";
import { useTexts } from "../../language/texts";
import styles from "./copy.module.css";
import { copyTexts } from "./texts";

/** What a copy has, how much of it is told without its content, and about how large it is. */
export function Contents({ has: { scope, items: categories, files, estimatedBytes } }: { has: Schema<"CopyContents"> }) {
  const t = useTexts(copyTexts);
  const formats = useFormats();
  const held = categories.filter(({ items, waiting }) => items + waiting > 0);
  const none = categories.filter(({ items, waiting }) => items + waiting === 0).map(({ name }) => name);
  const withheld = categories.reduce((sum, each) => sum + each.withheld, 0);
  const size = formats.bytes(estimatedBytes);
  return (
    <section>
      <h2>{t("contents")}</h2>
      <p>
        {held.length === 0
          ? t("nothing")
          : t(scope === "all" ? "sum" : "sumPortable", {
              items: categories.reduce((sum, each) => sum + each.items, 0),
              files: files.reduce((sum, each) => sum + each.count, 0),
              size,
            })}
      </p>
      {withheld > 0 && (
        <Message kind="info" title={t("withheldTitle", { count: withheld })}>
          <p>
            {t("withheldWhy")} <Link href="/my/data">{t("withheldLink")}</Link>
          </p>
        </Message>
      )}
      {held.length > 0 && (
        <More words={t("byCategory")}>
          <table className={styles.contents}>
            <thead>
              <tr>
                <th scope="col">{t("category")}</th>
                <th scope="col" className={styles.count}>
                  {t("count")}
                </th>
              </tr>
            </thead>
            <tbody>
              {held.map((each) => (
                <tr key={each.category}>
                  <th scope="row">
                    {each.name}
                    {notes(each).map((note) => (
                      <span key={note} className={styles.note}>
                        {note}
                      </span>
                    ))}
                  </th>
                  <td className={styles.count}>{formats.number(each.items)}</td>
                </tr>
              ))}
              {files
                .filter(({ count }) => count > 0)
                .map(({ folder, count, bytes }) => (
                  <tr key={folder}>
                    <th scope="row">
                      {folder === "attachments" || folder === "recordings" ? t(folder) : folder}
                      <span className={styles.note}>{formats.bytes(bytes)}</span>
                    </th>
                    <td className={styles.count}>{formats.number(count)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          {none.length > 0 && <p className={styles.none}>{t("none", { names: listed(none, formats) })}</p>}
        </More>
      )}
    </section>
  );

  function notes({ withheld: count, waiting, portable }: Schema<"CopyContentsCategory">): string[] {
    return [
      ...(count > 0 ? [t("withheld", { count })] : []),
      ...(waiting > 0 ? [t("waiting", { count: waiting })] : []),
      ...(scope === "portable" && portable === "own-messages" ? [t("ownMessages")] : []),
    ];
  }
}
