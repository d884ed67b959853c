import type { Schema } from "../index.js";
import { type Answer, type Call, Refusal } from "./call.js";
import { prohibitDirectMarketing, withdrawAnalytics, withdrawAndProhibit } from "./choices.js";
import { effectOf, foreseen } from "./drafts.js";
import { itemsOf } from "./items.js";
import { helsinkiDay } from "./paging.js";
import { answerOf, changed, requestsOf, withStep } from "./requests.js";
import { articleOf } from "./requestWords.js";

type Draft = Schema<"RequestDraft">;
type Request = Schema<"Request">;

/** `POST /me/requests` */
export async function fileMyRequest(call: Call): Promise<Answer> {
  return created(call, await file(call, call.body as Draft));
}

/** `POST /me/messages`: opens a request to the data protection officer, or joins the one that is open. */
export async function writeToDataProtectionOfficer(call: Call): Promise<Answer> {
  const { body } = call.body as Schema<"RequestMessageDraft">;
  return created(call, await file(call, { right: "contact", statement: body }));
}

async function created(call: Call, request: Request): Promise<Answer> {
  const answer = await answerOf(call, request, 201);
  return { ...answer, headers: { ...answer.headers, Location: `/api/v1/me/requests/${request.id}` } };
}

async function file(call: Call, draft: Draft): Promise<Request> {
  const preview = await foreseen(call, draft);
  if (draft.previewToken !== undefined && draft.previewToken !== preview.token) {
    throw new Refusal("preview-outdated");
  }
  const at = call.state.nextMinute();
  const open = await openLike(call, draft);
  if (open !== undefined) {
    return joined(call, open, draft.statement, at);
  }
  const request = outcomeOf(await filed(call, draft, preview.lines, at), at);
  await takeEffect(call, draft, request, at);
  return changed(call, request);
}

/** An open request that asks for the same takes this one in, its statement as a message. */
async function joined(call: Call, open: Request, statement: string | undefined, at: string): Promise<Request> {
  if (statement !== undefined) {
    call.person
      .correspondenceOf(open.id)
      .messages.push({ id: call.state.nextId(), at, author: "subject", body: statement });
  }
  return changed(call, withStep(open, "repeated", open.state, at));
}

async function openLike(call: Call, { right, ground, scope }: Draft): Promise<Request | undefined> {
  const wanted = JSON.stringify([right, ground, scopeOf(scope)]);
  return (await requestsOf(call))?.find(
    (request) =>
      request.closedAt === undefined && JSON.stringify([request.right, request.ground, request.scope]) === wanted,
  );
}

function scopeOf(scope: Draft["scope"]): Request["scope"] {
  return { categories: scope?.categories ?? [], items: (scope?.items ?? []).map(({ id }) => id) };
}

/** A request as it was filed; its texts come when it is read. */
async function filed(call: Call, draft: Draft, lines: Schema<"RequestLine">[], at: string): Promise<Request> {
  const { right, ground, scope, statement, corrections } = draft;
  const effect = effectOf(draft);
  const [receipt] = await call.recordings.answers("public", "getRequestReceipt");
  const day = helsinkiDay(at) ?? "";
  const count = [...call.person.requests.keys()].filter((id) => id.startsWith("00000000-ffff-")).length + 1;
  return {
    id: call.state.nextId(),
    reference: `R-FFFF-${String(count).padStart(4, "0")}`,
    right,
    article: { code: articleOf(right), text: "" },
    ...(ground !== undefined && { ground }),
    scope: scopeOf(scope),
    ...(statement !== undefined && { statement }),
    ...(corrections !== undefined && { corrections }),
    state: "received",
    stateText: "",
    channel: "portal",
    filedAt: at,
    receivedOn: day,
    dueOn: monthAfter(day),
    lines,
    ...(effect !== undefined && { effect }),
    ...(right === "erasure" && receipt !== undefined && { receiptPath: receipt.path }),
    steps: [],
    allowedActions: [],
    unreadMessages: 0,
  };
}

/** Carries out what nobody has to decide. */
function outcomeOf(request: Request, at: string): Request {
  const { right, ground, lines } = request;
  const waits = lines.length === 0 || lines.some(({ verdict }) => verdict === "staff");
  const filedState = waits ? "received" : "approved";
  const filed = withStep(request, "filed", filedState, at);
  const restricts =
    right === "restriction" ||
    (waits && (ground === "legitimate-interest" || (right === "erasure" && RESTRICTING.includes(ground ?? ""))));
  const begun = restricts ? withStep(filed, "restricted", filedState, at) : filed;
  if (waits) {
    return begun;
  }
  const kept = lines.filter(({ verdict }) => verdict === "keep");
  const isRefused = kept.length === lines.length;
  return {
    ...withStep(begun, isRefused ? "refused" : "executed", isRefused ? "refused" : "completed", at),
    outcome: isRefused ? "refused" : kept.length > 0 ? "partially-granted" : "granted",
    outcomeText: "",
    ...(isRefused && kept[0]?.reason !== undefined && { reason: kept[0].reason }),
    ...(kept.length > 0 && { remedies: "" }),
    ...(right === "erasure" && !isRefused && { keyedHashesText: "" }),
    ...((right === "access" || right === "portability") && {
      delivery: {
        by: "portal",
        text: "",
        operation: "getMyRequestCopy",
        path: `/api/v1/me/requests/${request.id}/copy`,
      },
    }),
    closedAt: at,
  };
}

/** Grounds on which data is only stored until staff has decided. */
const RESTRICTING: string[] = ["objection", "unlawful-processing", "minor"];

const OF_ANALYTICS: string[] = ["page-views", "web-visits"];

/** What holds from now on: what the ground says by itself, and what was carried out. */
async function takeEffect(call: Call, draft: Draft, request: Request, at: string): Promise<void> {
  const effect = request.effect?.code;
  if (draft.ground === "direct-marketing" || effect === "marketing-prohibited") {
    await prohibitDirectMarketing(call, at);
  } else if (effect === "consents-withdrawn-and-prohibited") {
    await withdrawAndProhibit(call, at);
  } else if (effect === "consents-withdrawn" && request.lines.some(({ category }) => OF_ANALYTICS.includes(category))) {
    await withdrawAnalytics(call, at);
  }
  if (request.right !== "erasure" || request.closedAt === undefined) {
    return;
  }
  for (const { category } of request.lines.filter(({ verdict }) => verdict === "execute" || verdict === "reduce")) {
    const asked = request.scope.items;
    const erased = (await knownItems(call, category)).filter(
      ({ id }) => asked.length === 0 || request.scope.categories.includes(category) || asked.includes(id),
    );
    const ground = (item: Schema<"Item">) =>
      item.allowedActions
        .find(({ action }) => action === "request-erasure")
        ?.grounds?.find((one) => one.ground === draft.ground);
    erased.filter((item) => ground(item)?.foreseen === "execute").forEach(({ id }) => call.person.erasedItems.add(id));
  }
}

/** Somebody whose requests alone were recorded has no items to erase. */
async function knownItems(call: Call, category: string): Promise<Schema<"Item">[]> {
  const recorded = await call.recordings.answer(call.persona, "GET", new URL(`/api/v1/me/data/${category}`, call.url));
  return recorded === undefined ? [] : itemsOf(call, category);
}

/** The same day of the next month, or its last day (Art. 12(3)). */
function monthAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}
