import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { dataQuery } from "../../api/queries";
import { daysFromToday, useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./start.module.css";
import { start } from "./texts";

const SOON_DAYS = 30;
const MOST_DELETIONS = 3;

/** What waits for the person now, and what is deleted soon; nothing where there is neither. */
export function Attention({ me }: { me: Schema<"Me"> }) {
  const t = useTexts(start);
  const formats = useFormats();
  const { data: categories = [] } = useQuery(dataQuery());
  const blocked = categories.some((category) => category.blocked);
  const deletions = deletedSoon(categories);
  if (me.unreadMessages === 0 && !blocked && deletions.length === 0) return null;
  return (
    <section className={styles.attention}>
      <h2>{t("attention")}</h2>
      <ul>
        {me.unreadMessages > 0 && (
          <li>
            <Link href="/my/requests">{t("unread", { count: me.unreadMessages })}</Link>
          </li>
        )}
        {blocked && (
          <li>
            <Link href="/my/data">{t("blocked")}</Link>
          </li>
        )}
        {deletions.map(({ category, name, day }) => (
          <li key={category}>
            <Link href={`/my/data/${category}`}>
              {t("deletedSoon", { name, day: formats.day(day), when: formats.fromToday(day) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The categories from which something is kept no longer than a month, the nearest first; what is blocked stays. */
function deletedSoon(categories: readonly Schema<"CategorySummary">[]) {
  return categories
    .flatMap(({ category, name, blocked, retention: { keptUntil } }) =>
      keptUntil === undefined || blocked || daysFromToday(keptUntil) > SOON_DAYS ? [] : [{ category, name, day: keptUntil }],
    )
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .slice(0, MOST_DELETIONS);
}
