import type { Schema } from "../../index.js";
import type { Call } from "../calls/call.js";
import type { Words } from "../recorded/words.js";

export type Cell = Schema<"MarketingChoice">;
type Decision = Schema<"EffectiveDecision">;
type Consent = Schema<"ConsentState">;
type Named = Schema<"NamedPartnerDecision">;
type Grid = { choices: Cell[] };

/** The name of a cell: its channel and scope. */
export function nameOf({ channel, scope }: Pick<Cell, "channel" | "scope">): string {
  return `${channel}/${scope}`;
}

/** Makes the cells of the grid anew where what was chosen here changes what holds in them. */
export async function withChoices(call: Call, recorded: Cell[], consents: Consent[]): Promise<Cell[]> {
  const { choices, consents: given, withdrawals } = call.person;
  if (choices.size === 0 && given.length === 0 && withdrawals.size === 0) {
    return recorded;
  }
  const words = await call.words();
  const others = await gridsOfOthers(call);
  return recorded.map((cell) => {
    const named = namedPartners(call, recorded, words, cell, consents);
    return isAsRecorded(call, cell, named) ? cell : withState(call, recorded, others, cell, words, named);
  });
}

function withState(
  call: Call,
  recorded: Cell[],
  others: Cell[][],
  cell: Cell,
  words: Words,
  namedPartners: Named[],
): Cell {
  const state = stateOf(call, recorded, cell);
  const ofPartners = isProhibited(call, recorded, cell, [cell.scope, ...COVERING]);
  const consentedAt = state === "consented" ? sinceOf(call, recorded, cell) : undefined;
  const ofController =
    state === "prohibited" ||
    (cell.scope !== "customer-communication" && isProhibited(call, recorded, cell, ["direct-marketing"], consentedAt));
  const natural = naturally(cell, recorded, others);
  const controller = ofController
    ? prohibited(words, natural.controller.because.code === "legal-person")
    : state === "consented"
      ? consented(words, cell)
      : natural.controller;
  const effective = { controller, partners: ofPartners ? prohibited(words, false) : natural.partners, namedPartners };
  return {
    channel: cell.channel,
    scope: cell.scope,
    state,
    // While processing is restricted, no choice changes what holds.
    effective: cell.effective.controller.because.code === "restricted" ? cell.effective : effective,
    prohibitedAtSome: cell.prohibitedAtSome && !ofController,
    ...standing(cell, call.person.choices.get(nameOf(cell))),
    allowedActions: actions(words, state),
  };
}

/** What a partner sends is for direct marketing, with what was disclosed for it: a prohibition of either covers it. */
const COVERING: Schema<"Scope">[] = ["direct-marketing", "partner-disclosure"];

/** Whether one of the scopes is prohibited on the channel, and was later than a consent, if there is one. */
function isProhibited(
  call: Call,
  recorded: Cell[],
  { channel }: Pick<Cell, "channel">,
  scopes: Schema<"Scope">[],
  consentedAt?: string,
): boolean {
  return scopes.some((scope) => {
    const since = sinceOf(call, recorded, { channel, scope });
    return (
      stateOf(call, recorded, { channel, scope }) === "prohibited" &&
      (consentedAt === undefined || since === undefined || Date.parse(since) >= Date.parse(consentedAt))
    );
  });
}

/** Whether nothing was chosen here that decides in a cell. */
function isAsRecorded(call: Call, cell: Cell, named: Named[]): boolean {
  const marketers = (partners: Named[]) =>
    partners
      .map(({ marketer }) => marketer)
      .toSorted()
      .join();
  return (
    [cell.scope, ...COVERING].every((scope) => !call.person.choices.has(nameOf({ ...cell, scope }))) &&
    marketers(cell.effective.namedPartners) === marketers(named)
  );
}

/** What is chosen in a cell now. */
export function stateOf(call: Call, recorded: Cell[], cell: Pick<Cell, "channel" | "scope">): Cell["state"] {
  const name = nameOf(cell);
  return call.person.choices.get(name)?.state ?? recorded.find((one) => nameOf(one) === name)?.state ?? "no-choice";
}

/** Since when the choice in a cell stands, as far as that is known. */
function sinceOf(call: Call, recorded: Cell[], cell: Pick<Cell, "channel" | "scope">): string | undefined {
  const name = nameOf(cell);
  return call.person.choices.get(name)?.since ?? recorded.find((one) => nameOf(one) === name)?.since;
}

/** Who chose, and when; nobody, where nothing is chosen any more. */
function standing(cell: Cell, chosen: { state: Cell["state"]; since: string } | undefined): Partial<Cell> {
  if (chosen === undefined) {
    return { ...(cell.recordedBy && { recordedBy: cell.recordedBy }), ...(cell.since && { since: cell.since }) };
  }
  return chosen.state === "no-choice" ? {} : { recordedBy: "self", since: chosen.since };
}

/** The grids of everybody: what holds for them without a choice holds for who is to the company what they are. */
async function gridsOfOthers(call: Call): Promise<Cell[][]> {
  const recordings = await call.recordings.answersOfAll("getMarketingProhibitions");
  const grids = recordings
    .filter(({ status }) => status === 200)
    .map((one) => call.recordings.body<Grid>(one, call.language));
  return (await Promise.all(grids)).map(({ choices }) => choices);
}

/** What holds in a cell without any choice: as it was recorded, or for whoever is the most alike. */
function naturally(cell: Cell, own: Cell[], others: Cell[][]): { controller: Decision; partners: Decision } {
  const grids = [own, ...others.toSorted((one, other) => likeness(other, own) - likeness(one, own))];
  const cells = grids.map((grid) => grid.find((one) => nameOf(one) === nameOf(cell)) ?? cell);
  const without = (decisions: Decision[]) => decisions.find(isWithoutChoice) ?? cell.effective.controller;
  return {
    controller: without(cells.map(({ effective }) => effective.controller)),
    partners: without(cells.map(({ effective }) => effective.partners)),
  };
}

function isWithoutChoice({ decision: code, because }: Decision): boolean {
  return code !== "consent-recorded" && because.code !== "objection" && because.code !== "legal-person-prohibited";
}

/** In how many cells two people are alike: the same rule of law decides. */
function likeness(one: Cell[], other: Cell[]): number {
  return one.filter((cell, i) => cell.effective.controller.because.code === other[i]?.effective.controller.because.code)
    .length;
}

function prohibited(words: Words, legalPerson: boolean): Decision {
  return decision(words, false, "prohibited", ...(legalPerson ? LEGAL_PERSON_PROHIBITED : OBJECTION));
}

function consented(words: Words, cell: Pick<Cell, "channel" | "scope">): Decision {
  return decision(words, true, "consent-recorded", ...ruleOfConsent(cell));
}

type Rule = [rule: Schema<"MarketingRule">, article: Schema<"ArticleCode">];

const OBJECTION: Rule = ["objection", "gdpr-21-3"];
const LEGAL_PERSON_PROHIBITED: Rule = ["legal-person-prohibited", "act-917-2014-202"];

/** By which rule a consent permits: on a terminal, in electronic messages and calling systems, and elsewhere. */
function ruleOfConsent({ channel, scope }: Pick<Cell, "channel" | "scope">): Rule {
  if (channel === "online" && scope !== "partner-disclosure") {
    return ["terminal-consent", "act-917-2014-205"];
  }
  const isMessage = scope === "direct-marketing" || scope === "customer-communication";
  return isMessage && ["email", "sms", "automated-call"].includes(channel)
    ? ["electronic-consent", "act-917-2014-200-1"]
    : ["consent", "gdpr-6-1-a"];
}

function decision(
  words: Words,
  permitted: boolean,
  code: Schema<"DecisionCode">,
  rule: Schema<"MarketingRule">,
  article: Schema<"ArticleCode">,
): Decision {
  return {
    permitted,
    decision: code,
    because: { code: rule, text: words.label("MarketingRule", rule), article: words.article(article) },
    permittedAtSome: false,
  };
}

/** The partners with a consent that is in force, and that nothing has prohibited since. */
function namedPartners(call: Call, recorded: Cell[], words: Words, cell: Cell, consents: Consent[]): Named[] {
  return consents
    .filter(
      ({ marketer, inForce, channel, scope, givenAt }) =>
        marketer !== "controller" &&
        inForce &&
        channel === cell.channel &&
        scope === cell.scope &&
        !isProhibited(call, recorded, cell, [cell.scope, ...COVERING], givenAt),
    )
    .map(({ marketer, marketerName }) => ({ marketer, name: marketerName, decision: consented(words, cell) }));
}

const ACTIONS: Record<Cell["state"], [Schema<"Action">, Cell["state"], Schema<"ArticleCode">][]> = {
  "no-choice": [
    ["prohibit", "prohibited", "gdpr-21-2"],
    ["consent", "consented", "gdpr-7"],
  ],
  prohibited: [
    ["lift-prohibition", "no-choice", "gdpr-21-2"],
    ["consent", "consented", "gdpr-7"],
  ],
  consented: [
    ["prohibit", "prohibited", "gdpr-21-2"],
    ["withdraw-consent", "no-choice", "gdpr-7-3"],
  ],
};

function actions(words: Words, state: Cell["state"]): Schema<"AllowedAction">[] {
  return ACTIONS[state].map(([action, value, article]) => ({
    action,
    allowed: true,
    article: words.article(article),
    operation: "putMarketingProhibitions",
    value,
  }));
}
