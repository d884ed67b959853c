import styles from "./Own.module.css";

/** What a person or a source wrote, in whatever language and script it is. */
export function Own({ children, long = false }: { children: string | undefined; long?: boolean }) {
  if (children === undefined || children === "") return null;
  return (
    <span dir="auto" lang="" className={long ? styles.long : undefined}>
      {children}
    </span>
  );
}

/** Addresses, numbers and names of machines, which are read from left to right in every language. */
export function Technical({ children }: { children: string | undefined }) {
  if (children === undefined || children === "") return null;
  return (
    <bdi dir="ltr" lang="" className={styles.technical}>
      {children}
    </bdi>
  );
}

/** Several of what a person or a source wrote, one below the other. */
export function OwnList({ children }: { children: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {children.map((each, place) => (
        <li key={place}>
          <Own>{each}</Own>
        </li>
      ))}
    </ul>
  );
}
