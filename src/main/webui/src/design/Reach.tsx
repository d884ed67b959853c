import styles from "./Reach.module.css";

/** An address to which one writes, by a press. */
export function Mail({ to }: { to: string }) {
  return (
    <a href={`mailto:${to}`} className={styles.reach}>
      {to}
    </a>
  );
}

/** A number that one calls, by a press. */
export function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replaceAll(/[^+\d]/g, "")}`} className={styles.reach}>
      {number}
    </a>
  );
}
