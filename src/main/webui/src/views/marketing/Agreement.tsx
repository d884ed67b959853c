import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Button } from "../../design/Button";
import { useTexts } from "../../language/texts";
import styles from "./marketing.module.css";
import { marketing } from "./texts";

interface AgreementProps {
  wording: Schema<"ConsentWording">;
  busy: boolean;
  onAgree: () => void;
  onLeave?: () => void;
}

/** The words that somebody agrees to, as they are, and under them the button that agrees. */
export function Agreement({ wording, busy, onAgree, onLeave }: AgreementProps) {
  const t = useTexts(marketing);
  return (
    <div className={styles.agreement}>
      <p>{t("agreeTo")}</p>
      <blockquote>{wording.text}</blockquote>
      <div className={styles.buttons}>
        <Button look="main" busy={busy} onPress={onAgree}>
          {t("agree")}
        </Button>
        {onLeave !== undefined && <Button onPress={onLeave}>{t("disagree")}</Button>}
      </div>
    </div>
  );
}
