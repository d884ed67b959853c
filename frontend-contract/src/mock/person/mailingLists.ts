import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { stateOf } from "./grid.js";
import type { Words } from "../recorded/words.js";

type List = Schema<"MailingListState">;

/** `GET /me/mailing-list-subscriptions` */
export async function listMailingListSubscriptions(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"MailingListSubscriptions">>("listMailingListSubscriptions");
  return {
    status: 200,
    body: { ...body, items: await listsOf(call, body.items) },
    headers: call.recordings.headers(recording, call.language),
  };
}

/** `PUT /me/mailing-list-subscriptions/{list}` */
export async function putMailingListSubscription(call: Call): Promise<Answer> {
  const { body } = await call.needed<Schema<"MailingListSubscriptions">>("listMailingListSubscriptions");
  const { subscribed } = call.body as Schema<"MailingListChange">;
  const find = async () => (await listsOf(call, body.items)).find(({ list }) => list === call.params["list"]);
  const before = await find();
  if (before === undefined) {
    throw new Refusal("not-found");
  }
  const subscribe = before.allowedActions.find(({ action }) => action === "subscribe");
  if (subscribed && subscribe?.allowed === false) {
    throw new Refusal("state-conflict", subscribe.reason === undefined ? {} : { reason: subscribe.reason });
  }
  call.person.lists.set(before.list, { subscribed, since: call.state.nextMinute() });
  return { status: 200, body: await find(), headers: call.jsonHeaders() };
}

/** The lists as they are now: with what was chosen here, and without those whose messages were prohibited here. */
export async function listsOf(call: Call, recorded: List[]): Promise<List[]> {
  const grid = (await call.recorded<Schema<"MarketingProhibitions">>("getMarketingProhibitions"))?.body.choices ?? [];
  const words = await call.words();
  return recorded.map((list) => {
    const { channel, scope } = list;
    const chosen = call.person.lists.get(list.list);
    const cell = channel !== undefined && scope !== undefined ? { channel, scope } : undefined;
    const wasChanged =
      chosen !== undefined || (cell !== undefined && call.person.choices.has(`${cell.channel}/${cell.scope}`));
    if (!wasChanged) {
      return list;
    }
    const isProhibited = cell !== undefined && stateOf(call, grid, cell) === "prohibited";
    const subscribed = !isProhibited && (chosen?.subscribed ?? list.subscribed);
    return {
      ...list,
      subscribed,
      ...(chosen !== undefined && { recordedBy: "self" as const, since: chosen.since }),
      allowedActions: [subscribed ? unsubscribe(words) : subscribe(words, list, isProhibited)],
    };
  });
}

/** Ends the subscriptions to the lists that promote. */
export async function unsubscribeFromPromotion(call: Call, since: string): Promise<void> {
  const recorded = await call.recorded<Schema<"MailingListSubscriptions">>("listMailingListSubscriptions");
  for (const { list, scope, subscribed } of recorded?.body.items ?? []) {
    if (scope !== "customer-communication" && (call.person.lists.get(list)?.subscribed ?? subscribed)) {
      call.person.lists.set(list, { subscribed: false, since });
    }
  }
}

function unsubscribe(words: Words): Schema<"AllowedAction"> {
  return {
    action: "unsubscribe",
    allowed: true,
    article: words.article("gdpr-21-2"),
    operation: "putMailingListSubscription",
  };
}

function subscribe(words: Words, { openToSubscribe }: List, isProhibited: boolean): Schema<"AllowedAction"> {
  const code = openToSubscribe !== true ? "list-closed" : isProhibited ? "messages-prohibited" : undefined;
  return {
    action: "subscribe",
    allowed: code === undefined,
    ...(code !== undefined && { reason: { code, text: words.label("ReasonCode", code) } }),
    article: words.article("gdpr-7"),
    operation: "putMailingListSubscription",
  };
}
