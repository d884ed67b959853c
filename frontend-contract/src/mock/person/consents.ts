import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import type { GivenConsent } from "../calls/state.js";
import { place, refuseFor } from "../contract/validation.js";

type Consent = Schema<"ConsentState">;
type NewConsent = Schema<"NewConsent">;

const CONTROLLER = "controller";

/** Finds the consents of the caller as they are now; of a login that is tied to nobody, none. */
export async function consentsOf(call: Call): Promise<Consent[]> {
  const recorded = (await call.recorded<Schema<"Consents">>("listMyConsents"))?.body.items ?? [];
  const given = await Promise.all(call.person.consents.map((consent) => stateOf(call, consent)));
  return [...recorded, ...given].map((consent) => withWithdrawal(call, consent));
}

/** `GET /me/consents` */
export async function listMyConsents(call: Call): Promise<Answer> {
  const { recording } = await call.needed("listMyConsents");
  return {
    status: 200,
    body: { items: await consentsOf(call) },
    headers: call.recordings.headers(recording, call.language),
  };
}

/** `GET /me/consents/{id}` */
export async function getMyConsent(call: Call): Promise<Answer> {
  return { status: 200, body: await consentOf(call), headers: call.jsonHeaders() };
}

/** `POST /me/consents` */
export async function giveConsent(call: Call): Promise<Answer> {
  await call.needed("listMyConsents");
  const wanted = call.body as NewConsent;
  await check(call, wanted);
  const id = give(call, { ...wanted, purpose: wanted.purpose ?? "marketing" });
  const consent = (await consentsOf(call)).find((one) => one.id === id);
  return { status: 201, body: consent, headers: { ...call.jsonHeaders(), Location: `/api/v1/me/consents/${id}` } };
}

/** `POST /me/consents/{id}/withdrawal`: a second one changes nothing. */
export async function withdrawConsent(call: Call): Promise<Answer> {
  const consent = await consentOf(call);
  if (consent.withdrawnAt === undefined) {
    withdraw(call, [consent], call.state.nextMinute());
    if (consent.marketer === CONTROLLER && consent.channel !== undefined && consent.scope !== undefined) {
      call.person.choose(consent as Required<Consent>, "no-choice", call.state.now());
    }
  }
  return { status: 200, body: await consentOf(call), headers: call.jsonHeaders() };
}

/** Records a consent, for the company as the choice that it is. */
export function give(call: Call, consent: Omit<GivenConsent, "id" | "givenAt">): string {
  const given = { ...consent, id: call.state.nextId(), givenAt: call.state.nextMinute() };
  call.person.consents.push(given);
  const { marketer, channel, scope } = given;
  if (marketer === CONTROLLER && channel !== undefined && scope !== undefined) {
    call.person.choose({ channel, scope }, "consented", given.givenAt);
  }
  return given.id;
}

/** Withdraws those consents that are given. */
export function withdraw(call: Call, consents: Consent[], at: string): void {
  for (const { id, withdrawnAt } of consents) {
    if (withdrawnAt === undefined) {
      call.person.withdrawals.set(id, at);
    }
  }
}

async function consentOf(call: Call): Promise<Consent> {
  const found = (await consentsOf(call)).find(({ id }) => id === call.params["id"]);
  if (found === undefined) {
    await call.needed("listMyConsents");
    throw new Refusal("not-found");
  }
  return found;
}

/** Refuses a consent in words that nobody is shown, or to whom there is not. */
async function check(
  call: Call,
  { marketer, purpose = "marketing", channel, scope, wordingVersion }: NewConsent,
): Promise<void> {
  const forMarketing = purpose === "marketing";
  refuseFor([
    ...(forMarketing === (channel !== undefined) ? [] : [place(call.language, "/channel", "goes-with-marketing")]),
    ...(forMarketing === (scope !== undefined) ? [] : [place(call.language, "/scope", "goes-with-marketing")]),
  ]);
  const choices = await call.needed<Schema<"MyChoices">>("getMyChoices");
  const isKnown = marketer === CONTROLLER || choices.body.partners.some((partner) => partner.marketer === marketer);
  refuseFor(isKnown ? [] : [place(call.language, "/marketer", "no-marketer")]);
  const wording = (await wordings(call)).find(
    (one) =>
      one.version === wordingVersion && one.purpose === purpose && one.channel === channel && one.scope === scope,
  );
  refuseFor(wording === undefined ? [place(call.language, "/wordingVersion", "no-wording")] : []);
}

/** Finds the words of consents, in every version. */
export async function wordings(call: Call): Promise<Schema<"ConsentWording">[]> {
  const [recording] = await call.recordings.answers("public", "listConsentWordings");
  return recording === undefined
    ? []
    : (await call.recordings.body<Schema<"ConsentWordings">>(recording, call.language)).items;
}

/** A consent that was given here, as the portal shows it. */
async function stateOf(
  call: Call,
  { id, marketer, purpose, channel, scope, wordingVersion, givenAt }: GivenConsent,
): Promise<Consent> {
  const words = await call.words();
  const kind = marketer === CONTROLLER ? CONTROLLER : "partner";
  const wording = (await wordings(call)).find(
    (one) =>
      one.version === wordingVersion &&
      one.marketerKind === kind &&
      one.purpose === purpose &&
      one.channel === channel &&
      one.scope === scope,
  );
  const marketerName = await nameOf(call, marketer);
  return {
    id,
    marketer,
    marketerName,
    purpose,
    ...(channel !== undefined && { channel }),
    ...(scope !== undefined && { scope }),
    wordingVersion,
    ...(wording !== undefined && { wording: wording.text.replace("{partner}", marketerName) }),
    givenAt,
    inForce: true,
    recordedBy: "self",
    history: [{ event: "given", at: givenAt, how: "portal", wordingVersion }],
    allowedActions: [
      { action: "withdraw-consent", allowed: true, article: words.article("gdpr-7-3"), operation: "withdrawConsent" },
    ],
  };
}

async function nameOf(call: Call, marketer: string): Promise<string> {
  if (marketer === CONTROLLER) {
    const [recording] = await call.recordings.answers("public", "getPrivacyNotice");
    const notice = recording && (await call.recordings.body<Schema<"PrivacyNotice">>(recording, call.language));
    return notice?.controller.name ?? marketer;
  }
  const choices = await call.recorded<Schema<"MyChoices">>("getMyChoices");
  return choices?.body.partners.find((partner) => partner.marketer === marketer)?.name ?? marketer;
}

function withWithdrawal(call: Call, consent: Consent): Consent {
  const at = call.person.withdrawals.get(consent.id);
  if (at === undefined) {
    return consent;
  }
  return {
    ...consent,
    withdrawnAt: at,
    inForce: false,
    history: [...consent.history, { event: "withdrawn", at, how: "portal", wordingVersion: consent.wordingVersion }],
    allowedActions: [],
  };
}
