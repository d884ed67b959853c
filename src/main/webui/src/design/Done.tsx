import { type ReactNode, useEffect, useRef } from "react";
import { Message } from "./Message";
import styles from "./Done.module.css";

/** Says what was done, where it was done: it takes the focus, for the button that did it may be gone, and so it is read out. */
export function Done({ title, children }: { title: string; children?: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), [title]);
  return (
    <div ref={here} tabIndex={-1} role="status" className={styles.done}>
      <Message kind="good" title={title}>
        {children}
      </Message>
    </div>
  );
}
