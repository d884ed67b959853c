import type { Item } from "../../api/items";
import { useTexts } from "../../language/texts";
import styles from "./Pick.module.css";
import { category } from "./texts";
import { isErasable, type Selection } from "./useSelection";

/** Selects one item; of one that cannot be deleted now there is nothing to select. */
export function Pick({ item, selection }: { item: Item; selection: Selection }) {
  const t = useTexts(category);
  if (!selection.on) return null;
  if (!isErasable(item)) return <span className={styles.pick} />;
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        checked={selection.ids.has(item.id)}
        onChange={() => selection.toggle(item.id)}
        aria-label={t("pick", { title: item.title })}
      />
    </label>
  );
}
