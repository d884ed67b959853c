import type { Schema } from "../../index.js";
import type { Call } from "../calls/call.js";
import type { Words } from "../recorded/words.js";

type Item = Schema<"Item">;
type Request = Schema<"Request">;

/** Grounds of an erasure whose items are only stored while staff decides. */
const WEIGHED: string[] = ["objection", "unlawful-processing", "minor"];

/** The ground of the restriction that a request places when it is filed; nothing, where it places none (Art. 18(1)). */
export function restrictionGround(
  { right, ground }: Pick<Request, "right" | "ground">,
  waits: boolean,
): string | undefined {
  if (right === "restriction") {
    return ground;
  }
  if (right === "objection") {
    return waits ? "objection-pending" : undefined;
  }
  return right === "erasure" && waits && WEIGHED.includes(ground ?? "")
    ? ground === "objection"
      ? "objection-pending"
      : "erasure-pending"
    : undefined;
}

/** Whether an item is restricted by a request that was filed here. */
export function isRestricted(call: Call, id: string): boolean {
  return [...call.person.restrictions.values()].some(({ items }) => items.has(id));
}

/** An item with the restrictions that were placed on it here: it is only stored, and not corrected. */
export function restricted(call: Call, words: Words, item: Item): Item {
  const placed = [...call.person.restrictions.values()].filter(({ items }) => items.has(item.id));
  return placed.length === 0
    ? item
    : {
        ...item,
        blocks: [
          ...item.blocks,
          ...placed.map(({ ground, since }) => ({
            kind: "restriction",
            ground,
            text: `${words.meaning("BlockKind", "restriction")}.`,
            since,
          })),
        ],
        allowedActions: uncorrectable(words, item.allowedActions),
      };
}

/** What can be done with data that is restricted: no more that a person corrects alone. */
export function uncorrectable(words: Words, actions: Schema<"AllowedAction">[]): Schema<"AllowedAction">[] {
  const code = "processing-restricted";
  const why = { code, text: words.label("ReasonCode", code) } as const;
  return actions.map((action) => (action.action === "rectify" ? { ...action, allowed: false, reason: why } : action));
}
