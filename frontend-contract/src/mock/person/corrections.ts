import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { itemOf, itemsOf } from "./items.js";
import type { Language } from "../recorded/recordings.js";
import { isRestricted, uncorrectable } from "./restrictions.js";
import { CONTACT_DETAILS, patched, requireRevision, revised } from "../calls/revisions.js";
import { place, refuseFor } from "../contract/validation.js";

type ContactDetails = Schema<"MyContactDetails">;
type AllowedAction = Schema<"AllowedAction">;
type Patch = Record<string, unknown>;

/** `GET /me/contact-details` */
export async function getMyContactDetails(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<ContactDetails>("getMyContactDetails");
  const correction = call.person.corrections.get(CONTACT_DETAILS);
  const headers = call.recordings.headers(recording, call.language);
  if (await areRestricted(call)) {
    body.allowedActions = uncorrectable(await call.words(), body.allowedActions);
  }
  return {
    status: 200,
    body: { ...patched(body, correction), ...(call.person.pendingEmail && { pendingEmail: call.person.pendingEmail }) },
    headers: { ...headers, ETag: revised(headers["ETag"] ?? "", correction) },
  };
}

/** Whether contact details of any source are restricted by a request that was filed here. */
async function areRestricted(call: Call): Promise<boolean> {
  return (
    call.person.restrictions.size > 0 && (await itemsOf(call, CONTACT_DETAILS)).some(({ id }) => isRestricted(call, id))
  );
}

/** `PATCH /me/contact-details` */
export async function correctMyContactDetails(call: Call): Promise<Answer> {
  const now = await getMyContactDetails(call);
  const body = now.body as ContactDetails;
  requireRevision(call, now.headers?.["ETag"]);
  await correct(call, CONTACT_DETAILS, call.body as Patch, body.allowedActions, body);
  return getMyContactDetails(call);
}

/** `PATCH /me/data/{category}/{id}` */
export async function correctMyItem(call: Call): Promise<Answer> {
  const { category = "", id = "" } = call.params;
  const item = await itemOf(call, category, id);
  requireRevision(call, item.etag);
  await correct(
    call,
    category === CONTACT_DETAILS ? CONTACT_DETAILS : id,
    call.body as Patch,
    item.allowedActions,
    item.content ?? {},
  );
  const after = await itemOf(call, category, id);
  return { status: 200, body: after, headers: { ...call.jsonHeaders(), ETag: after.etag } };
}

async function correct(
  call: Call,
  what: string,
  patch: Patch,
  actions: AllowedAction[],
  content: object,
): Promise<void> {
  const rectify = actions.find(({ action }) => action === "rectify");
  if (rectify?.allowed === false) {
    throw new Refusal("processing-restricted", rectify.reason === undefined ? {} : { reason: rectify.reason });
  }
  const now = content as Patch;
  const { email, ...rest } = patch;
  const saysEmail = what === CONTACT_DETAILS && typeof email === "string";
  const others = Object.keys(saysEmail ? rest : patch).filter((field) => !rectify?.fields?.includes(field) && patch[field] !== now[field]);
  if (others.length > 0) {
    throw await otherOperation(call, others, actions, now);
  }
  if (saysEmail) {
    call.person.pendingEmail = email === now["email"] ? undefined : await waiting(call, email);
    if (Object.keys(rest).length === 0) {
      return;
    }
  }
  const before = call.person.corrections.get(what);
  call.person.corrections.set(what, {
    fields: { ...before?.fields, ...mapped(saysEmail ? rest : patch, (field, value) => normal(field, value, call.language)) },
    revision: (before?.revision ?? 0) + 1,
    at: call.state.nextMinute(),
  });
}

const A_DAY = 24 * 60 * 60 * 1000;

/** A new address waits for its reader, who has a day. */
async function waiting(call: Call, address: string): Promise<Schema<"PendingEmail">> {
  refuseFor(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? [] : [place(call.language, "/email", "no-email")]);
  const until = new Date(Date.parse(call.state.nextMinute()) + A_DAY);
  return { address, until: until.toISOString() };
}

/** The refusal of fields that somebody else corrects, or that are changed where they were given. */
async function otherOperation(
  call: Call,
  fields: string[],
  actions: AllowedAction[],
  content: Patch,
): Promise<Refusal> {
  const requested = actions.find(({ action }) => action === "request-rectification");
  const isKnown = (field: string) => field in content || requested?.fields?.includes(field) === true;
  refuseFor(
    fields.filter((field) => !isKnown(field)).map((field) => place(call.language, `/${field}`, "no-such-field")),
  );
  const choice = actions.find(({ action }) => action === "change-choice");
  const code =
    choice !== undefined
      ? "changed-by-choice"
      : "corrected-by-request";
  return new Refusal("other-operation-needed", {
    errors: fields.map((field) => place(call.language, `/${field}`, "ask-officer")),
    reason: { code, text: (await call.words()).label("ReasonCode", code) },
    operation: (choice ?? requested)?.operation ?? "fileMyRequest",
  });
}

const PHONES = ["phone", "workPhone"];

/** A value as the portal keeps it: a phone number in the form of E.164, a Finnish one without its country too. */
function normal(field: string, value: unknown, language: Language): unknown {
  if (!PHONES.includes(field) || typeof value !== "string") {
    return value;
  }
  const number = value
    .replace(/[\s().-]/g, "")
    .replace(/^00/, "+")
    .replace(/^0/, "+358");
  refuseFor(/^\+[1-9]\d{6,14}$/.test(number) ? [] : [place(language, `/${field}`, "no-phone")]);
  return number;
}

function mapped(patch: Patch, change: (field: string, value: unknown) => unknown): Patch {
  return Object.fromEntries(Object.entries(patch).map(([field, value]) => [field, change(field, value)]));
}
