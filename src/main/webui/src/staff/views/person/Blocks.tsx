import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { useWords } from "../../../content/words";
import buttons from "../../../design/Button.module.css";
import { Tag } from "../../../design/Tag";
import { daysFromToday, useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import type { OfPerson } from "./Person";
import styles from "./person.module.css";
import { personTexts } from "./texts";

const HOLD = "hold";

/** What keeps the person's data from use or deletion now, and when somebody looks at it again. */
export function Blocks({ person: { id, blocks }, officer }: OfPerson) {
  const t = useTexts(personTexts);
  return (
    <>
      {blocks.length === 0 ? (
        <p>{t("noBlocks")}</p>
      ) : (
        <ul className={styles.rows}>
          {blocks.map((block) => (
            <li key={block.id}>
              <Block block={block} officer={officer} />
            </li>
          ))}
        </ul>
      )}
      {officer && (
        <p>
          <Link href={`/staff/blocks?subject=${id}`} className={buttons.button}>
            {t("place")}
          </Link>
        </p>
      )}
    </>
  );
}

function Block({ block: { id, kind, ground, category, item, placedAt, reviewOn, lift }, officer }: { block: Schema<"StaffBlock">; officer: boolean }) {
  const t = useTexts(personTexts);
  const words = useWords("");
  const formats = useFormats();
  const name = words.value("BlockKind", kind);
  const why = ground === kind ? undefined : words.value(kind === HOLD ? "HoldGround" : "RestrictionGround", ground);
  const late = reviewOn !== undefined && daysFromToday(reviewOn) < 0;
  return (
    <>
      <p className={styles.tags}>
        {officer ? <Link href={`/staff/blocks/${kind === HOLD ? "holds" : "restrictions"}/${id}`}>{name}</Link> : <strong>{name}</strong>}
        {late && <Tag kind="danger">{t("reviewLate")}</Tag>}
      </p>
      <p>
        {why !== undefined && `${why}. `}
        {covers()}. {t("since", { day: formats.day(placedAt) })}
      </p>
      {lift !== undefined && <p>{t("lifted", { day: formats.day(lift.liftOn), distance: formats.fromToday(lift.liftOn) })}</p>}
      {reviewOn !== undefined && <p className={late ? styles.late : undefined}>{t("review", { day: formats.day(reviewOn), distance: formats.fromToday(reviewOn) })}</p>}
    </>
  );

  function covers(): string {
    if (category === undefined) return t("coversAll");
    const named = { category: words.value("Category", category) };
    return t(item === undefined ? "coversCategory" : "coversItem", named);
  }
}
