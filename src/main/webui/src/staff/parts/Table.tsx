import type { ReactNode } from "react";
import aloud from "../../design/Aloud.module.css";
import styles from "./Table.module.css";

interface TableProps {
  /** What the table lists; it is the name of the region that scrolls where there is little room. */
  caption: string;
  /** The heads of the columns, of which numbers stand at the end of their cells. */
  columns: readonly { head: string; number?: boolean }[];
  children: ReactNode;
}

/** Rows of facts under heads. Where there is little room the table scrolls in itself, by the keyboard too. */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={styles.region}>
      <table className={styles.table}>
        <caption className={aloud.aloud}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" className={number ? styles.number : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A number in a row, or a sum. */
export function NumberCell({ children }: { children: ReactNode }) {
  return <td className={styles.number}>{children}</td>;
}
