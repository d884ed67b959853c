import type { ReactNode, RefObject } from "react";
import aloud from "../../design/Aloud.module.css";
import { useTexts } from "../../language/texts";
import styles from "./contact.module.css";
import { contact } from "./texts";

interface RowProps {
  label: string;
  value: string | undefined;
  /** Whether the value is in the page's words, and not as somebody wrote it. */
  ours?: boolean;
  action?: ReactNode;
  place?: RefObject<HTMLDivElement | null>;
  children?: ReactNode;
}

/** One thing that is held: its name, what it is, and what can be done about it. */
export function Row({ label, value, ours = false, action, place, children }: RowProps) {
  const t = useTexts(contact);
  return (
    <div className={styles.row} ref={place}>
      <p className={styles.held}>
        <span className={styles.label}>
          {label}
          {/* On a line of its own nothing is seen between the two, and they were heard as one word. */}
          <span className={aloud.aloud}>: </span>
        </span>
        {value === undefined ? (
          <span className={styles.none}>{t("nothing")}</span>
        ) : (
          <span className={styles.value} dir="auto" {...(!ours && { lang: "" })}>
            {value}
          </span>
        )}
      </p>
      {action !== undefined && action !== false && <div className={styles.action}>{action}</div>}
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </div>
  );
}
