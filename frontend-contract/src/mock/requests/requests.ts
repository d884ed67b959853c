import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { page } from "../calls/paging.js";
import { worded } from "./requestWords.js";

type Request = Schema<"Request">;

/** Finds the requests of the caller as they are now, the latest first; nothing, where they were not recorded. */
export async function requestsOf(call: Call): Promise<Request[] | undefined> {
  const recorded = await call.recorded<Schema<"RequestPage">>("listMyRequests");
  if (recorded === undefined) {
    return undefined;
  }
  const known = recorded.body.items;
  const changed = new Map<string, Request>();
  for (const [id, request] of call.person.requests) {
    changed.set(id, await worded(call, request));
  }
  const here = [...changed.values()].filter(({ id }) => !known.some((one) => one.id === id)).reverse();
  const all = [...here, ...known.map((one) => changed.get(one.id) ?? one)];
  return Promise.all(all.map((request) => withUnread(call, request)));
}

/** `GET /me/requests` */
export async function listMyRequests(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"RequestPage">>("listMyRequests");
  const items = (await requestsOf(call)) ?? [];
  const list = page<Request, Schema<"RequestPage">>(call, { ...body, items });
  return { status: 200, body: list, headers: call.recordings.headers(recording, call.language) };
}

/** `GET /me/requests/{id}` */
export async function getMyRequest(call: Call): Promise<Answer> {
  return answerOf(call, await requestOf(call));
}

/** `POST /me/requests/{id}/cancellation`: a second one changes nothing. */
export async function cancelMyRequest(call: Call): Promise<Answer> {
  const request = await requestOf(call);
  if (request.state === "cancelled") {
    return answerOf(call, request);
  }
  requireAllowed(request, "cancel");
  const at = call.state.nextMinute();
  call.person.restrictions.delete(request.id);
  return answerOf(call, await changed(call, { ...withStep(request, "cancelled", "cancelled", at), closedAt: at }));
}

/** `POST /me/requests/{id}/restriction-end` */
export async function endMyRestriction(call: Call): Promise<Answer> {
  const request = await requestOf(call);
  if (!request.steps.some(({ code }) => code === "restriction-ended")) {
    requireAllowed(request, "end-restriction", "restriction-ended");
    call.person.restrictions.delete(request.id);
    return answerOf(
      call,
      await changed(call, withStep(request, "restriction-ended", request.state, call.state.nextMinute())),
    );
  }
  return answerOf(call, request);
}

/** Finds the request of the path as it is now. */
export async function requestOf(call: Call): Promise<Request> {
  const { id = "" } = call.params;
  const here = call.person.requests.get(id);
  if (here !== undefined) {
    return withUnread(call, await worded(call, here));
  }
  const recording = await call.recordings.answer(call.persona, "GET", new URL(`/api/v1/me/requests/${id}`, call.url));
  const known =
    recording === undefined
      ? (await requestsOf(call))?.find((request) => request.id === id)
      : await call.recordings.body<Request>(recording, call.language);
  if (known === undefined) {
    throw new Refusal("not-found");
  }
  return withUnread(call, known);
}

/** Keeps what has become of a request. */
export async function changed(call: Call, request: Request): Promise<Request> {
  const { requests, requestRevisions } = call.person;
  requestRevisions.set(
    request.id,
    (requestRevisions.get(request.id) ?? (await recordedRevision(call, request.id))) + 1,
  );
  requests.set(request.id, request);
  return withUnread(call, await worded(call, request));
}

/** An answer with a request, which has an entity tag. */
export async function answerOf(call: Call, request: Request, status = 200): Promise<Answer> {
  const revision = call.person.requestRevisions.get(request.id) ?? (await recordedRevision(call, request.id));
  return { status, body: request, headers: { ...call.jsonHeaders(), ETag: `"${revision}"` } };
}

export function withStep(
  request: Request,
  code: Schema<"RequestStepCode">,
  state: Request["state"],
  at: string,
): Request {
  return { ...request, state, steps: [...request.steps, { at, by: "subject", code, text: "", state }] };
}

/** Refuses what the request itself says that cannot be done. */
export function requireAllowed(
  request: Request,
  name: Schema<"Action">,
  otherwise: Schema<"RefusalReason"> = "request-closed",
): void {
  const action = request.allowedActions.find((one) => one.action === name);
  if (action?.allowed !== true) {
    throw new Refusal("state-conflict", { reason: action?.reason ?? { code: otherwise, text: otherwise } });
  }
}

/** Finds the messages about a request, the first first. */
export async function messagesOf(call: Call, id: string): Promise<Schema<"RequestMessage">[]> {
  const recording = await call.recordings.answer(
    call.persona,
    "GET",
    new URL(`/api/v1/me/requests/${id}/messages`, call.url),
  );
  const recorded =
    recording && (await call.recordings.body<Schema<"RequestMessageList">>(recording, call.language)).items;
  return [...(recorded ?? []), ...call.person.correspondenceOf(id).messages];
}

async function withUnread(call: Call, request: Request): Promise<Request> {
  const { readUpTo } = call.person.correspondenceOf(request.id);
  if (readUpTo === undefined) {
    return request;
  }
  const messages = await messagesOf(call, request.id);
  const after = messages.slice(messages.findIndex(({ id }) => id === readUpTo) + 1);
  return { ...request, unreadMessages: after.filter(({ author }) => author === "staff").length };
}

async function recordedRevision(call: Call, id: string): Promise<number> {
  const recording = await call.recordings.answer(call.persona, "GET", new URL(`/api/v1/me/requests/${id}`, call.url));
  return Number(recording?.headers["ETag"]?.replaceAll('"', "") ?? 0);
}
