import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { NumberCell, Table } from "../../parts/Table";
import { reportTexts } from "./texts";

type RequestCounts = Schema<"RequestCounts">;

interface CountsProps {
  heading: string;
  /** What the first column names. */
  of: string;
  lines: readonly { name: string; counts: RequestCounts }[];
  total: RequestCounts;
}

/** The counts of requests, a line for each of one kind, and all together last. */
export function Counts({ heading, of, lines, total }: CountsProps) {
  const t = useTexts(reportTexts);
  const heads = ["requests", "open", "overdue", "inTime", "late", "extended", "median", "longest"] as const;
  return (
    <section>
      <h2>{heading}</h2>
      <Table caption={heading} columns={[{ head: of }, ...heads.map((head) => ({ head: t(head), number: true }))]}>
        {lines.map(({ name, counts }) => (
          <Line key={name} name={name} counts={counts} />
        ))}
        <Line name={t("total")} counts={total} />
      </Table>
    </section>
  );
}

function Line({ name, counts }: { name: string; counts: RequestCounts }) {
  const formats = useFormats();
  const { requests, open, overdue, answeredInTime, answeredLate, extended, medianDays, longestDays } = counts;
  return (
    <tr>
      <th scope="row">{name}</th>
      {[requests, open, overdue, answeredInTime, answeredLate, extended, medianDays, longestDays].map((count, at) => (
        <NumberCell key={at}>{count === undefined ? "–" : formats.number(count)}</NumberCell>
      ))}
    </tr>
  );
}
