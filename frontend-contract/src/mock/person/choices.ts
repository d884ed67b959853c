import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { consentsOf, give, withdraw, wordings } from "./consents.js";
import { requireRevision, revised } from "../calls/revisions.js";
import { nameOf, stateOf, withChoices } from "./grid.js";
import { listsOf, unsubscribeFromPromotion } from "./mailingLists.js";
import { place, refuseFor } from "../contract/validation.js";

type RequestedChoice = Schema<"RequestedChoice">;

/** `GET /me/marketing-prohibitions` */
export async function getMarketingProhibitions(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"MarketingProhibitions">>("getMarketingProhibitions");
  const choices = await withChoices(call, body.choices, await consentsOf(call));
  return {
    status: 200,
    body: { ...body, choices },
    headers: headersOf(call, call.recordings.headers(recording, call.language)),
  };
}

/** `GET /me/choices` */
export async function getMyChoices(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"MyChoices">>("getMyChoices");
  const consents = await consentsOf(call);
  return {
    status: 200,
    body: {
      ...body,
      choices: await withChoices(call, body.choices, consents),
      lists: await listsOf(call, body.lists),
      consents,
    },
    headers: headersOf(call, call.recordings.headers(recording, call.language)),
  };
}

/** `PUT /me/marketing-prohibitions`: an objection is unconditional, anything else needs the choices that were seen. */
export async function putMarketingProhibitions(call: Call): Promise<Answer> {
  const { choices } = call.body as Schema<"MarketingProhibitionsChange">;
  await check(call, choices);
  const now = await getMarketingProhibitions(call);
  if (choices.some(({ state }) => state !== "prohibited")) {
    requireRevision(call, now.headers?.["ETag"]);
  }
  const at = call.state.nextMinute();
  const consents = await consentsOf(call);
  for (const choice of choices) {
    choose(call, choice, consents, at);
  }
  return getMarketingProhibitions(call);
}

/** `PUT /me/choices`: everything that promotes is prohibited, and every consent and list that promotes ends. */
export async function putMyChoices(call: Call): Promise<Answer> {
  const { body } = await call.needed<Schema<"MyChoices">>("getMyChoices");
  const at = call.state.nextMinute();
  for (const { channel, scope } of body.choices) {
    const before = stateOf(call, body.choices, { channel, scope });
    const promotes = scope !== "customer-communication";
    if (promotes ? before !== "prohibited" : before === "consented") {
      call.person.choose({ channel, scope }, promotes ? "prohibited" : "no-choice", at);
    }
  }
  withdraw(call, await consentsOf(call), at);
  await unsubscribeFromPromotion(call, at);
  return getMyChoices(call);
}

/** What an objection to direct marketing does, by whatever way it is made. */
export async function prohibitDirectMarketing(call: Call, at: string): Promise<void> {
  const grid = await call.recorded<Schema<"MarketingProhibitions">>("getMarketingProhibitions");
  const consents = await consentsOf(call);
  for (const { channel, scope } of grid?.body.choices ?? []) {
    if (scope === "direct-marketing") {
      choose(call, { channel, scope, state: "prohibited" }, consents, at);
    }
  }
  await unsubscribeFromPromotion(call, at);
}

/** Withdraws consents, and prohibits what those to marketing permitted. */
export async function withdrawAndProhibit(call: Call, at: string): Promise<void> {
  for (const consent of await consentsOf(call)) {
    const { channel, scope, withdrawnAt } = consent;
    withdraw(call, [consent], at);
    if (withdrawnAt === undefined && channel !== undefined && scope !== undefined) {
      call.person.choose({ channel, scope }, "prohibited", at);
    }
  }
}

/** Withdraws the consents to web analytics. */
export async function withdrawAnalytics(call: Call, at: string): Promise<void> {
  withdraw(
    call,
    (await consentsOf(call)).filter(({ purpose }) => purpose === "web-analytics"),
    at,
  );
}

function choose(
  call: Call,
  { channel, scope, state, wordingVersion }: RequestedChoice,
  consents: Schema<"ConsentState">[],
  at: string,
): void {
  if (state === "consented") {
    give(call, { marketer: "controller", purpose: "marketing", channel, scope, wordingVersion: wordingVersion ?? "" });
    return;
  }
  withdraw(
    call,
    consents.filter((consent) => consent.channel === channel && consent.scope === scope),
    at,
  );
  call.person.choose({ channel, scope }, state, at);
}

async function check(call: Call, choices: RequestedChoice[]): Promise<void> {
  const known = (await wordings(call)).filter(({ marketerKind }) => marketerKind === "controller");
  refuseFor(
    choices.flatMap((choice, i) => {
      const isRepeated = choices.slice(0, i).some((earlier) => nameOf(earlier) === nameOf(choice));
      const isConsent = choice.state === "consented";
      const isKnown = known.some(
        ({ version, channel, scope }) =>
          version === choice.wordingVersion && channel === choice.channel && scope === choice.scope,
      );
      const at = `/choices/${i}`;
      return [
        ...(isRepeated ? [place(call.language, at, "repeats")] : []),
        ...(isConsent === (choice.wordingVersion !== undefined)
          ? []
          : [place(call.language, `${at}/wordingVersion`, "goes-with-consented")]),
        ...(isConsent && choice.wordingVersion !== undefined && !isKnown
          ? [place(call.language, `${at}/wordingVersion`, "no-wording")]
          : []),
      ];
    }),
  );
}

function headersOf(call: Call, recorded: Record<string, string>): Record<string, string> {
  return { ...recorded, ETag: revised(recorded["ETag"] ?? '""', { revision: call.person.choicesRevision }) };
}
