import { Link } from "wouter";
import type { Category, Item } from "../../api/items";
import { rightAddress } from "../../content/addresses";
import { deletion, deletionOf } from "../../content/deletionTexts";
import { Button } from "../../design/Button";
import buttons from "../../design/Button.module.css";
import { useTexts } from "../../language/texts";
import styles from "./SelectionBar.module.css";
import { category as ofCategory } from "./texts";
import type { Selection } from "./useSelection";
import { Told } from "../../design/Told";

/** What becomes of the selected items; it stays at the lower edge while the list moves. */
export function SelectionBar({ category, items, selection }: { category: Category; items: readonly Item[]; selection: Selection }) {
  const t = useTexts(ofCategory);
  const ofDeletion = useTexts(deletion);
  const count = selection.ids.size;
  return (
    <div className={styles.bar}>
      <Told className={styles.count}>
        {t("selected", { count })}
      </Told>
      {count > 0 && (
        <Link href={rightAddress("erasure", category, [...selection.ids])} className={`${buttons.button} ${buttons.main}`}>
          {ofDeletion(deletionOf(category), { count })}
        </Link>
      )}
      <Button onPress={() => selection.add(items)}>{t("selectAll")}</Button>
      <Button look="plain" onPress={selection.stop}>
        {t("stop")}
      </Button>
    </div>
  );
}
