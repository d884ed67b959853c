import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Block, type BlockKind, blocksQuery } from "../../api/blocks";
import { blockTexts } from "../../parts/block/blockTexts";
import { useScope } from "../../parts/block/useScope";
import { Listing } from "../../parts/Listing";
import { Paged } from "../../parts/Paged";
import { ReviewDay } from "../../parts/ReviewDay";
import { useLabel } from "../../parts/useLabel";
import styles from "./blocks.module.css";
import { blocksTexts } from "./texts";

/**
 * The holds, or the restrictions: what is to be reviewed first stands first.
 *
 * @param leads whether it is the first of the lists: who has narrowed them down goes on from there
 */
export function List({ kind, leads }: { kind: BlockKind; leads: boolean }) {
  const t = useTexts(blocksTexts);
  const formats = useFormats();
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
  return (
    <section>
      <h2>{heading}</h2>
      <Paged query={query} sought={leads ? JSON.stringify(filters) : ""} say={(count, more) => t(count === 0 ? "none" : more ? "first" : "count", { count })}>
        {(blocks) => (
          <Listing
            caption={heading}
            rows={blocks}
            columns={[
              { head: t("covers"), show: (block) => <Covers block={block} /> },
              { head: t("ground"), show: (block) => <Why block={block} /> },
              { head: t("since"), show: ({ placedAt }) => formats.shortDay(placedAt) },
              { head: t(ended ? "endedOn" : "review"), show: (block) => <When block={block} /> },
            ]}
          />
        )}
      </Paged>
    </section>
  );
}

/** What it covers; the link says to a listener which of those that cover the same it is. */
function Covers({ block }: { block: Block }) {
  const t = useTexts(blocksTexts);
  const formats = useFormats();
  const label = useLabel();
  const covers = useScope()(block);
  const ground = label(block.kind === "hold" ? "HoldGround" : "RestrictionGround", block.ground);
  return (
    <Link href={`/staff/blocks/${block.kind}s/${block.id}`} aria-label={t("oneOf", { covers, ground, day: formats.shortDay(block.placedAt) })}>
      {covers}
    </Link>
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
