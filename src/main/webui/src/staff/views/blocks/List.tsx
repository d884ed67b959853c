import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { Waiting } from "../../../design/Waiting";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type BlockKind, blocksQuery } from "../../api/blocks";
import { useScope } from "../../parts/block/useScope";
import { ReviewDay } from "../../parts/ReviewDay";
import { Table } from "../../parts/Table";
import { useLabel } from "../../parts/useLabel";
import { blocksTexts } from "./texts";

/** The holds, or the restrictions: of those that were read, what is to be looked at first stands first. */
export function List({ kind }: { kind: BlockKind }) {
  const t = useTexts(blocksTexts);
  const formats = useFormats();
  const label = useLabel();
  const scope = useScope();
  const [address] = useSearchParams();
  const ended = address.get("ended") === "true";
  const filters = {
    ended,
    ground: address.get(kind) ?? undefined,
    reviewBy: address.get("reviewBy") ?? undefined,
    subject: address.get("subject") ?? undefined,
  };
  const query = useInfiniteQuery(blocksQuery(kind, filters));
  const heading = t(kind === "hold" ? "holds" : "restrictions");
  const blocks = query.data?.pages.flatMap(({ items }) => items);
  const sorted = ended ? blocks : blocks?.toSorted((one, other) => (one.reviewOn ?? "9").localeCompare(other.reviewOn ?? "9"));
  return (
    <section>
      <h2>{heading}</h2>
      {query.isError && <Refusal thrown={query.error} again={() => query.refetch()} />}
      {sorted === undefined && !query.isError && <Waiting lines={4} />}
      {sorted?.length === 0 && <p>{t("none")}</p>}
      {sorted !== undefined && sorted.length > 0 && (
        <>
          <Table caption={heading} columns={[t("covers"), t("ground"), t("since"), t(ended ? "endedOn" : "review")].map((head) => ({ head }))}>
            {sorted.map((block) => (
              <tr key={block.id}>
                <th scope="row">
                  <Link href={`/staff/blocks/${kind}s/${block.id}`}>{scope(block)}</Link>
                </th>
                <td>{label(kind === "hold" ? "HoldGround" : "RestrictionGround", block.ground)}</td>
                <td>{formats.shortDay(block.placedAt)}</td>
                <td>
                  {block.liftedAt !== undefined && formats.shortDay(block.liftedAt)}
                  {block.liftedAt === undefined && block.lift !== undefined && t("lifts", { day: formats.shortDay(block.lift.liftOn) })}
                  {block.liftedAt === undefined && block.lift === undefined && block.reviewOn !== undefined && <ReviewDay day={block.reviewOn} />}
                </td>
              </tr>
            ))}
          </Table>
          <ShowMore shown={sorted.length} more={query.hasNextPage} onMore={query.fetchNextPage} />
        </>
      )}
    </section>
  );
}
