import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { useWords } from "../../../content/words";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useLanguage } from "../../../language/languages";
import { listed } from "../../../language/listed";
import { useTexts } from "../../../language/texts";
import { beginLook } from "../../parts/looks";
import type { OfPerson } from "./Person";
import styles from "./person.module.css";
import { personTexts } from "./texts";

/** What is held about the person of each category, without the contents; to open one is a look of its own. */
export function Held({ person, look }: OfPerson) {
  const t = useTexts(personTexts);
  const words = useWords("");
  const formats = useFormats();
  const language = useLanguage();
  const held = person.categories.filter(({ count, waiting }) => count > 0 || waiting > 0);
  // What stands in the way of everything is said above, once.
  const everything = person.blocks.some(({ category }) => category === undefined);
  // What neither a hold nor a restriction is the reason of, and where no update waits, an open request keeps.
  const byRequest = ({ category, blocked, waiting }: Schema<"CategorySummary">) =>
    blocked && waiting === 0 && !everything && person.blocks.every((block) => block.category !== category);
  const requestKeepsAll = held.length > 0 && held.every(byRequest);
  const none = person.categories.filter((each) => !held.includes(each)).map(nameOf);
  return (
    <section className={styles.section}>
      <h2>{t("held")}</h2>
      {held.length > 0 && <p>{t("heldWhy", { purpose: words.value("LookPurpose", look.purpose) })}</p>}
      {requestKeepsAll && <p>{t("requestOpen")}</p>}
      <ul className={styles.held}>
        {held.map((category) => (
          <li key={category.category}>
            <Link href={`/staff/persons/${person.id}/${category.category}`} onClick={() => beginLook({ person: person.id, part: category.category }, look, language)}>
              {nameOf(category)}
            </Link>
            <span>{t("items", { count: category.count })}</span>
            <span className={styles.quiet}>{category.newestAt !== undefined && t("newest", { day: formats.shortDay(category.newestAt) })}</span>
            <span className={styles.quiet}>{category.retention.keptUntil !== undefined && t("nextDeletion", { day: formats.shortDay(category.retention.keptUntil) })}</span>
            <span className={styles.quiet}>{formats.list(category.sourceNames)}</span>
            <span className={styles.tags}>
              {category.blocked && !everything && !requestKeepsAll && (
                <Tag kind="careful">{byRequest(category) ? words.value("BlockKind", "request") : t("blocked")}</Tag>
              )}
              {category.waiting > 0 && <Tag kind="careful">{t("waiting", { count: category.waiting })}</Tag>}
            </span>
          </li>
        ))}
      </ul>
      {none.length > 0 && <p className={styles.quiet}>{t("nothingOf", { categories: listed(none, formats) })}</p>}
    </section>
  );

  /** A category by its name for staff: the portal's own speaks to the person. */
  function nameOf({ category }: Schema<"CategorySummary">): string {
    return category === "sent-messages" ? t("sentMessages") : words.value("Category", category);
  }
}
