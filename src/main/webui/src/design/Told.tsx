import type { ReactNode, Ref } from "react";
import styles from "./Told.module.css";

interface ToldProps {
  ref?: Ref<HTMLDivElement>;
  className?: string | undefined;
  /** What there is to say now; nothing, where there is nothing yet. */
  children: ReactNode;
}

/**
 * Says what has changed: it is read out when it changes, so it stands there before. The words are a paragraph of their own in it,
 * for a status that is nothing but text is passed over by a screen reader that comes by later, line by line.
 */
export function Told({ ref, className, children }: ToldProps) {
  const silent = children === undefined || children === false || children === "";
  return (
    <div ref={ref} role="status" className={className === undefined ? styles.told : `${styles.told} ${styles.within} ${className}`}>
      {!silent && <p>{children}</p>}
    </div>
  );
}
