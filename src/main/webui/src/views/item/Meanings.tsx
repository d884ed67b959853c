import type { Content } from "@vastuugroup/privacy-portal-contract";
import { ofItem } from "../../content/itemTexts";
import type { Words } from "../../content/words";
import { More } from "../../design/More";
import { useTexts } from "../../language/texts";
import styles from "./item.module.css";

/** What each field of an item means, in the portal's words. */
export function Meanings({ content, words }: { content: Content; words: Words }) {
  const t = useTexts(ofItem);
  const explained = words.fields.filter((field) => (field.split(".")[0] ?? field) in content);
  if (explained.length === 0) return null;
  return (
    <More words={t("fields")}>
      <dl className={styles.meanings}>
        {explained.map((field) => (
          <div key={field}>
            <dt>{words.label(field)}</dt>
            <dd>{words.explanation(field)}</dd>
          </div>
        ))}
      </dl>
    </More>
  );
}
