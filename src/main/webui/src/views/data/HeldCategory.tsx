import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { categoryAddress } from "../../content/addresses";
import { Summary } from "../../content/Summary";
import { Tag } from "../../design/Tag";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./data.module.css";
import { isInOwnWords } from "./groups";
import { data } from "./texts";

/** One category of which something is held; its name leads to its items. */
export function HeldCategory({ category }: { category: Schema<"CategorySummary"> }) {
  const t = useTexts(data);
  const formats = useFormats();
  const count = t("count", { count: category.count });
  const held = category.newestAt === undefined ? count : `${count} · ${t("newest", { day: formats.day(category.newestAt) })}`;
  return (
    <li className={styles.category}>
      <div className={styles.head}>
        <h3>
          <Link href={categoryAddress(category.category)}>{category.name}</Link>
        </h3>
        <span className={styles.count}>{held}</span>
      </div>
      <p className={styles.what}>{category.description}</p>
      {(category.blocked || category.waiting > 0 || isInOwnWords(category)) && (
        <ul className={styles.tags}>
          {category.blocked && (
            <li>
              <Tag kind="careful">{t("blocked")}</Tag>
            </li>
          )}
          {category.waiting > 0 && (
            <li>
              <Tag>{t("waiting", { count: category.waiting })}</Tag>
            </li>
          )}
          {isInOwnWords(category) && (
            <li>
              <a href="#delicate">{t("ownWords")}</a>
            </li>
          )}
        </ul>
      )}
      <Summary category={category} />
    </li>
  );
}
