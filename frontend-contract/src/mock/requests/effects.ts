import type { Schema } from "../../index.js";
import type { Call } from "../calls/call.js";
import { prohibitDirectMarketing, withdrawAnalytics, withdrawAndProhibit } from "../person/choices.js";
import { itemsOf } from "../person/items.js";
import { restrictionGround } from "../person/restrictions.js";

type Item = Schema<"Item">;
type Request = Schema<"Request">;
type Verdict = Schema<"Verdict">;

const OF_ANALYTICS: string[] = ["page-views", "web-visits"];

/** What holds once a request is filed: what its ground says by itself, what is only stored, and what is erased. */
export async function takeEffect(call: Call, request: Request, at: string): Promise<void> {
  await takeEffectOfGround(call, request, at);
  const ground = restrictionGround(request, request.closedAt === undefined);
  if (ground !== undefined) {
    const all = request.right === "restriction";
    const items = await itemsOfRequest(call, request, (foreseen) => all || foreseen === "staff");
    call.person.restrictions.set(request.id, { ground, since: at, items: new Set(items.map(({ id }) => id)) });
  }
  if (request.right === "erasure" && request.closedAt !== undefined) {
    const items = await itemsOfRequest(call, request, (foreseen) => foreseen === "execute" || foreseen === "reduce");
    items.forEach(({ id }) => call.person.erasedItems.add(id));
  }
}

async function takeEffectOfGround(call: Call, { ground, effect, lines }: Request, at: string): Promise<void> {
  if (ground === "direct-marketing" || effect?.code === "marketing-prohibited") {
    await prohibitDirectMarketing(call, at);
  } else if (effect?.code === "consents-withdrawn-and-prohibited") {
    await withdrawAndProhibit(call, at);
  } else if (effect?.code === "consents-withdrawn" && lines.some(({ category }) => OF_ANALYTICS.includes(category))) {
    await withdrawAnalytics(call, at);
  }
}

/** The items that a request is about and of which something is foreseen; of somebody whose items were not recorded, none. */
async function itemsOfRequest(
  call: Call,
  { right, ground, scope, lines }: Request,
  isMeant: (foreseen: Verdict | undefined) => boolean,
): Promise<Item[]> {
  const foreseen = ({ allowedActions }: Item) =>
    allowedActions.find(({ action }) => action === `request-${right}`)?.grounds?.find((one) => one.ground === ground)
      ?.foreseen;
  const found: Item[] = [];
  for (const category of new Set(lines.map((line) => line.category))) {
    const url = new URL(`/api/v1/me/data/${category}`, call.url);
    const items =
      (await call.recordings.answer(call.persona, "GET", url)) === undefined ? [] : await itemsOf(call, category);
    const whole = scope.items.length === 0 || scope.categories.includes(category);
    found.push(...items.filter((item) => (whole || scope.items.includes(item.id)) && isMeant(foreseen(item))));
  }
  return found;
}
