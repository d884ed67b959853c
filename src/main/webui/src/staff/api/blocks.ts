import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";
import { language } from "../../language/languages";

export type Block = Schema<"StaffBlock">;
export type BlockKind = "hold" | "restriction";

/** How a list of holds or restrictions is narrowed down, as the address says it. */
export interface BlockFilters {
  ground?: string | undefined;
  reviewBy?: string | undefined;
  subject?: string | undefined;
  /** Those that have ended, instead of the active ones. */
  ended: boolean;
}

const AT_ONCE = 25;

/** The holds or the restrictions, what is to be reviewed first before the rest, page after page; no look, for they show nothing of what is held. */
export const blocksQuery = (kind: BlockKind, { ended, ground, reviewBy, subject }: BlockFilters) =>
  pagesOf(["staff", "blocks", kind, language(), ended, ground, reviewBy, subject], async (start) => {
    const query = { sort: "due" as const, limit: AT_ONCE, ...(reviewBy && { reviewBy }), ...(subject && { subject }), ...start };
    if (kind === "hold") {
      const only = ground && { ground: ground as Schema<"HoldGround"> };
      return met(await client.GET("/api/v1/staff/holds", { params: { query: { ...query, ...only, released: ended } } })).data;
    }
    const only = ground && { ground: ground as Schema<"RestrictionGround"> };
    return met(await client.GET("/api/v1/staff/restrictions", { params: { query: { ...query, ...only, ended } } })).data;
  });

/** One hold or restriction. */
export const blockQuery = (kind: BlockKind, id: string) =>
  queryOptions({
    queryKey: ["staff", "blocks", kind, language(), id],
    queryFn: async () => {
      const options = { params: { path: { id } } };
      return kind === "hold"
        ? met(await client.GET("/api/v1/staff/holds/{id}", options)).data
        : met(await client.GET("/api/v1/staff/restrictions/{id}", options)).data;
    },
  });

/** A hold or a restriction as it is typed; `category` or `item` is empty where it covers more. */
export interface TypedBlock {
  subject: string;
  category: string;
  item: string;
  ground: string;
  reason: string;
  reviewOn: string;
  notShownUntil: string;
}

/** Places a hold or a restriction, once however often it is sent with the same key. */
export async function placeBlock(kind: BlockKind, typed: TypedBlock, key: string): Promise<Block> {
  const params = { header: { "Idempotency-Key": key } };
  const { ground, notShownUntil, ...rest } = typed;
  const body = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== "")) as Pick<Block, "subject"> & { reason: string };
  const { data } =
    kind === "hold"
      ? met(
          await client.POST("/api/v1/staff/holds", {
            params,
            body: { ...body, ground: ground as Schema<"HoldGround">, ...(notShownUntil !== "" && { notShownUntil }) },
          }),
        )
      : met(await client.POST("/api/v1/staff/restrictions", { params, body: { ...body, ground: ground as Schema<"RestrictionGround"> } }));
  await changed();
  return data;
}

/** Moves the day on which it is looked at again. */
export async function reviewBlock({ kind, id }: Block, reviewOn: string): Promise<void> {
  const options = { params: { path: { id } }, body: { reviewOn } };
  if (kind === "hold") met(await client.PUT("/api/v1/staff/holds/{id}/review", options));
  else met(await client.PUT("/api/v1/staff/restrictions/{id}/review", options));
  await changed();
}

/** Releases a hold, or announces the end of a restriction. */
export async function endBlock({ kind, id }: Block, reason: string): Promise<void> {
  const options = { params: { path: { id } }, body: { reason } };
  if (kind === "hold") met(await client.POST("/api/v1/staff/holds/{id}/release", options));
  else met(await client.POST("/api/v1/staff/restrictions/{id}/lift", options));
  await changed();
}

/** Confirms that the letter which tells of a restriction's end was sent. */
export async function confirmLiftingNotice(id: string): Promise<void> {
  met(await client.POST("/api/v1/staff/restrictions/{id}/lift-notice-sent", { params: { path: { id } } }));
  await changed();
}

/** The items that wait for a review before their subjects see them, the longest first. */
export const itemsInReviewQuery = () =>
  pagesOf(["staff", "items-in-review"], async (start) =>
    met(await client.GET("/api/v1/staff/items-in-review", { params: { query: start } })).data,
  );

async function changed(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ["staff", "blocks"] });
}
