import { type ReactNode, useEffect, useRef } from "react";
import { Message } from "./Message";
import styles from "./Done.module.css";
import { readFromWords } from "./readFrom";

/**
 * Says what was done, where it was done. Its first words take the focus, for the button that did it may be gone; that reads them
 * out, and so the status does not by itself: it would be heard twice, or by some readers not at all, as it comes with its words.
 */
export function Done({ title, children }: { title: string; children?: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => readFromWords(here.current), [title]);
  return (
    <div ref={here} role="status" aria-live="off" className={styles.done}>
      <Message kind="good" title={title}>
        {children}
      </Message>
    </div>
  );
}
