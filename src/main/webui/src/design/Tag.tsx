import type { ReactNode } from "react";
import styles from "./Tag.module.css";

/** A word about the state of something; the word says it, the colour only helps. */
export function Tag({ kind = "info", children }: { kind?: "info" | "good" | "careful" | "danger"; children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[kind]}`}>{children}</span>;
}
