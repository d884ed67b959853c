import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Law } from "../design/Law";
import { Message } from "../design/Message";
import { useFormats } from "../language/formats";
import { sentence } from "../language/sentence";
import { useTexts } from "../language/texts";
import { ofItem } from "./itemTexts";
import { Own } from "./Own";
import styles from "./Standing.module.css";
import { useWords } from "./words";

type Item = Schema<"Item">;

const OF_REQUEST = "request";

/** What keeps an item from deletion or use, and why. */
export function Blocks({ blocks }: Pick<Item, "blocks">) {
  const t = useTexts(ofItem);
  const words = useWords("");
  const formats = useFormats();
  return blocks.map(({ kind, ground, text, since }) => (
    <Message key={`${kind} ${ground}`} kind="careful" title={words.value("BlockKind", kind)}>
      <p>
        {text} {t("blockSince", { day: formats.day(since) })}
      </p>
      {kind === OF_REQUEST && (
        <p>
          <Link href="/my/requests">{t("toRequests")}</Link>
        </p>
      )}
    </Message>
  ));
}

/** Why the content of an item is not shown, in place of it. */
export function Withheld({ withheld }: { withheld: Schema<"Withheld"> }) {
  return (
    <div className={styles.withheld}>
      <p>{sentence(withheld.text)}</p>
      <p>
        {withheld.articles.map((article) => (
          <span key={article.code} className={styles.law}>
            <Law article={article} />
          </span>
        ))}
      </p>
    </div>
  );
}

/** What the person said about an item, which stands beside it. */
export function Statements({ statements }: Pick<Item, "statements">) {
  const t = useTexts(ofItem);
  const formats = useFormats();
  if (statements.length === 0) return null;
  return (
    <div className={styles.statements}>
      <p className={styles.name}>{t("statements")}</p>
      {statements.map(({ id, text, at }) => (
        <figure key={id}>
          <blockquote>
            <Own long>{text}</Own>
          </blockquote>
          <figcaption>{t("said", { day: formats.day(at) })}</figcaption>
        </figure>
      ))}
    </div>
  );
}
