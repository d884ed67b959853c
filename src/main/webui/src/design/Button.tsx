import { type ReactNode, useState } from "react";
import styles from "./Button.module.css";

interface ButtonProps {
  /** What is done; while a promise of it is open, a second press does nothing. */
  onPress?: () => unknown;
  /** `main`: the one thing to do here; `danger`: what cannot be undone; `plain`: beside the way. */
  look?: "main" | "second" | "danger" | "plain";
  /** What is done already: shown, and a press does nothing, but the button keeps the focus. */
  busy?: boolean;
  type?: "button" | "submit";
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
  "aria-pressed"?: boolean;
  "aria-label"?: string;
  children: ReactNode;
}

/** A button whose words say what it does. It is never disabled: what cannot be done is said instead. */
export function Button({ onPress, look = "second", busy = false, type = "button", children, ...aria }: ButtonProps) {
  const [working, setWorking] = useState(false);
  const waits = busy || working;
  const press = async () => {
    const work = onPress?.();
    if (work instanceof Promise) {
      setWorking(true);
      try {
        await work;
      } finally {
        setWorking(false);
      }
    }
  };
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[look]}`}
      aria-disabled={waits || undefined}
      data-busy={waits || undefined}
      onClick={(event) => {
        if (waits) event.preventDefault();
        else void press();
      }}
      {...aria}
    >
      {children}
    </button>
  );
}
