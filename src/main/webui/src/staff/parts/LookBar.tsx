import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { toTheBeginning } from "../../design/toTheBeginning";
import { useTexts } from "../../language/texts";
import type { Look } from "../api/persons";
import { looking } from "./lookTexts";
import styles from "./LookBar.module.css";

interface LookBarProps {
  look: Look;
  /** How many pages are read once more, each a look of its own. */
  pages?: number;
  onAgain: () => unknown;
  /** Asks anew for what one looks. */
  onOther: () => void;
}

/** Says for what somebody looks just now, and offers to look once more, or for another purpose. */
export function LookBar({ look, pages = 1, onAgain, onOther }: LookBarProps) {
  const t = useTexts(looking);
  const words = useWords("");
  const askAnew = () => {
    onOther();
    toTheBeginning();
  };
  return (
    <div className={styles.bar}>
      <div>
        <p>{look.purpose === "authority-order" ? t("nowHidden") : t("now", { purpose: words.value("LookPurpose", look.purpose) })}</p>
        <p className={styles.quiet}>{t("againWhy", { pages })}</p>
      </div>
      <div className={styles.buttons}>
        <Button look="plain" onPress={onAgain}>
          {t("again")}
        </Button>
        <Button look="plain" onPress={askAnew}>
          {t("otherPurpose")}
        </Button>
      </div>
    </div>
  );
}
