import type { ReactNode } from "react";
import styles from "./Panel.module.css";

/** A raised surface for one thing; panels never stand in panels. */
export function Panel({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.panel}>
      {children}
    </section>
  );
}
