import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { useTexts } from "../../language/texts";
import type { Look } from "../api/persons";
import { looking } from "./lookTexts";
import styles from "./LookBar.module.css";

/** For what somebody looks just now, and how to look once more. */
export function LookBar({ look, onAgain }: { look: Look; onAgain: () => unknown }) {
  const t = useTexts(looking);
  const words = useWords("");
  return (
    <div className={styles.bar}>
      <p>{look.purpose === "authority-order" ? t("nowHidden") : t("now", { purpose: words.value("LookPurpose", look.purpose) })}</p>
      <Button look="plain" onPress={onAgain}>
        {t("again")}
      </Button>
    </div>
  );
}
