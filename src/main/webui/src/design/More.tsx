import type { ReactNode } from "react";
import styles from "./More.module.css";

/** What can be opened by its words, and is closed before: the browser's own element, open in print. */
export function More({ words, open, children }: { words: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.more} open={open}>
      <summary>{words}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
