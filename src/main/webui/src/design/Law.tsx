import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../api/queries";
import { useTexts } from "../language/texts";
import aloud from "./Aloud.module.css";
import styles from "./Law.module.css";
import { common } from "./texts";

/** The article of law behind a sentence, one press away; it opens beside the page, so that nothing typed is lost. */
export function Law({ article }: { article: Schema<"Article"> | undefined }) {
  const t = useTexts(common);
  const { data: words } = useQuery(vocabularyQuery());
  if (article === undefined) return null;
  const url = words?.articles[article.code]?.url;
  return url === undefined ? (
    <small className={styles.law}>{article.text}</small>
  ) : (
    <small className={styles.law}>
      <a href={url} target="_blank" rel="noreferrer">
        {article.text}
        <span aria-hidden="true">{"\u00A0↗"}</span>
        <span className={aloud.aloud}> {t("opensNew")}</span>
      </a>
    </small>
  );
}
