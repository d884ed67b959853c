import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { Tag } from "../../../design/Tag";
import { Waiting } from "../../../design/Waiting";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Block, type BlockKind, blocksQuery } from "../../api/blocks";
import { blockTexts } from "../../parts/block/blockTexts";
import { useScope } from "../../parts/block/useScope";
import { Listing } from "../../parts/Listing";
import { ReviewDay } from "../../parts/ReviewDay";
import { useLabel } from "../../parts/useLabel";
import styles from "./blocks.module.css";
import { blocksTexts } from "./texts";

/** The holds, or the restrictions: what is to be reviewed first stands first. */
export function List({ kind }: { kind: BlockKind }) {
  const t = useTexts(blocksTexts);
  const formats = useFormats();
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
  return (
    <section>
      <h2>{heading}</h2>
      {query.isError && <Refusal thrown={query.error} again={() => query.refetch()} />}
      {blocks === undefined && !query.isError && <Waiting lines={4} />}
      {blocks?.length === 0 && <p>{t("none")}</p>}
      {blocks !== undefined && blocks.length > 0 && (
        <>
          <Listing
            caption={heading}
            rows={blocks}
            columns={[
              { head: t("covers"), show: (block) => <Link href={`/staff/blocks/${kind}s/${block.id}`}>{scope(block)}</Link> },
              { head: t("ground"), show: (block) => <Why block={block} /> },
              { head: t("since"), show: ({ placedAt }) => formats.shortDay(placedAt) },
              { head: t(ended ? "endedOn" : "review"), show: (block) => <When block={block} /> },
            ]}
          />
          <ShowMore shown={blocks.length} more={query.hasNextPage} onMore={query.fetchNextPage} />
        </>
      )}
    </section>
  );
}

/** When it ended or ends, or is looked at again; and that a letter is to be sent before it can end. */
function When({ block: { liftedAt, lift, reviewOn, allowedActions } }: { block: Block }) {
  const t = useTexts(blocksTexts);
  const say = useTexts(blockTexts);
  const formats = useFormats();
  if (liftedAt !== undefined) return formats.shortDay(liftedAt);
  if (allowedActions.some(({ action, allowed }) => action === "confirm-notice" && allowed)) return <Tag kind="careful">{say("letterAwaited")}</Tag>;
  if (lift !== undefined) return t("lifts", { day: formats.shortDay(lift.liftOn) });
  return reviewOn === undefined ? t("noReview") : <ReviewDay day={reviewOn} />;
}

function Why({ block: { kind, ground, reason } }: { block: Block }) {
  const t = useTexts(blockTexts);
  const label = useLabel();
  return (
    <>
      {label(kind === "hold" ? "HoldGround" : "RestrictionGround", ground)}
      {reason === undefined ? (
        <span className={styles.why}>{t("byRequest")}</span>
      ) : (
        <bdi lang="" className={styles.why}>
          {reason}
        </bdi>
      )}
    </>
  );
}
