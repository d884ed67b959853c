import type { ReactNode } from "react";
import { useWide } from "../../design/useWide";
import styles from "./Listing.module.css";
import { Table } from "./Table";

interface Column<Row> {
  head: string;
  show: (row: Row) => ReactNode;
}

interface ListingProps<Row> {
  /** What is listed. */
  caption: string;
  /** What is said of each: first by what it is opened. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
}

/** What staff works on, one under the other: a table where there is room, and cards where a table would have to scroll. */
export function Listing<Row extends { id: string }>({ caption, columns: [first, ...others], rows }: ListingProps<Row>) {
  const wide = useWide();
  if (wide) {
    return (
      <Table caption={caption} columns={[first, ...others]}>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{first.show(row)}</th>
            {others.map(({ head, show }) => (
              <td key={head}>{show(row)}</td>
            ))}
          </tr>
        ))}
      </Table>
    );
  }
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={row.id}>
          <div className={styles.name}>{first.show(row)}</div>
          <dl className={styles.facts}>
            {others.map(({ head, show }) => (
              <div key={head}>
                <dt>{head}</dt>
                <dd>{show(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
