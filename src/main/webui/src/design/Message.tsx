import type { ReactNode } from "react";
import styles from "./Message.module.css";

interface MessageProps {
  kind: "info" | "good" | "careful" | "danger";
  title: string;
  /** Read out at once, in the middle of something else. */
  urgent?: boolean;
  children?: ReactNode;
}

/** Something to know before one goes on. It stays where it is, for it must be read. */
export function Message({ kind, title, urgent = false, children }: MessageProps) {
  return (
    <div className={`${styles.message} ${styles[kind]}`} role={urgent ? "alert" : undefined}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
