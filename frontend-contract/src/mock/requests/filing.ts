import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { checkDraft, effectOf, foreseen } from "./drafts.js";
import { takeEffect } from "./effects.js";
import { helsinkiDay } from "../calls/paging.js";
import { answerOf, changed, requestsOf, withStep } from "./requests.js";
import { articleOf } from "./requestWords.js";
import { restrictionGround } from "../person/restrictions.js";

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
  const { lines, token, immediate } = await foreseenFor(call, draft);
  if (draft.previewToken !== undefined && draft.previewToken !== token) {
    throw new Refusal("preview-outdated");
  }
  const at = call.state.nextMinute();
  const open = await openLike(call, draft);
  if (open !== undefined) {
    return joined(call, open, draft.statement, at);
  }
  const request = outcomeOf(await filed(call, draft, lines, at), !immediate, at);
  await takeEffect(call, request, at);
  return changed(call, request);
}

/** Of a login that is tied to nobody nothing is foreseen: staff finds out who it is. */
async function foreseenFor(call: Call, draft: Draft): Promise<Schema<"RequestPreview">> {
  const [data] = await call.recordings.answers(call.persona, "getMyData");
  if (data?.status === 404 && draft.right !== "contact") {
    checkDraft(call, draft);
    return { lines: [], immediate: false, token: "" };
  }
  return foreseen(call, draft);
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
function outcomeOf(request: Request, waits: boolean, at: string): Request {
  const { right, lines } = request;
  const filedState = waits ? "received" : "approved";
  const filed = withStep(request, "filed", filedState, at);
  const restricts = restrictionGround(request, waits) !== undefined;
  const begun = restricts ? withStep(filed, "restricted", filedState, at) : filed;
  if (waits) {
    return begun;
  }
  const kept = lines.filter(({ verdict }) => verdict === "keep");
  const isRefused = kept.length > 0 && kept.length === lines.length;
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
        withheld: kept
          .filter(({ reason }) => reason?.code !== "not-portable")
          .reduce((sum, { items }) => sum + items, 0),
        operation: "getMyRequestCopy",
        path: `/api/v1/me/requests/${request.id}/copy`,
      },
    }),
    closedAt: at,
  };
}

/** The same day of the next month, or its last day (Art. 12(3)). */
function monthAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}
