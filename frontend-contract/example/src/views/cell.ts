import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { h } from "../dom.js";
import { phrase, word } from "../words.js";

type Choice = Schema<"MarketingChoice">;
type Action = Schema<"AllowedAction">;
type Decision = Schema<"EffectiveDecision">;

/** The words by which the company asks for a consent to this, as they are today. */
export function wordingOf(data: Schema<"MyChoices">, { channel, scope }: Choice): Schema<"ConsentWording"> | undefined {
  return data.wordings.find(
    (each) => each.current && each.marketerKind === "controller" && each.channel === channel && each.scope === scope,
  );
}

/** One channel and scope: what was chosen, what holds and why, and what the person can do. */
export function cell(
  choice: Choice,
  wording: Schema<"ConsentWording"> | undefined,
  change: (wanted: Schema<"RequestedChoice">) => Promise<void>,
): HTMLElement {
  const { channel, scope, effective } = choice;
  const heading = word("Scope", scope);
  const choose = (value: string, wordingVersion?: string) =>
    change({ channel, scope, state: value as Choice["state"], ...(wordingVersion && { wordingVersion }) });
  const buttons = h("p", { class: "buttons" });
  const button = ({ action, allowed, value, reason }: Action) => {
    const { label } = word("Action", action);
    const name = `${label}: ${word("Channel", channel).label}, ${heading.label}`;
    if (!allowed) {
      return h("span", { class: "hint" }, reason?.text);
    }
    const onclick = () =>
      value === "consented" ? buttons.replaceWith(question(wording, () => choose(value, wording?.version), buttons)) : choose(value ?? "");
    return h("button", { type: "button", class: "plain", "aria-label": name, onclick }, label);
  };
  buttons.append(...choice.allowedActions.map(button));
  return h(
    "section",
    { class: "card", "data-key": `${channel}-${scope}`, tabindex: "-1", "aria-label": `${word("Channel", channel).label}, ${heading.label}` },
    h("h3", {}, heading.label),
    h("p", {}, `${phrase("choice")}: `, h("strong", {}, word("State", choice.state).label)),
    h("h4", {}, phrase("holds")),
    h(
      "dl",
      { class: "holds" },
      ...holds("controller", word("MarketerKind", "controller").label, effective.controller),
      ...holds("partners", word("MarketerKind", "partner").label, effective.partners),
      ...effective.namedPartners.flatMap(({ marketer, decision }) => holds(marketer, marketer, decision)),
    ),
    buttons,
  );
}

function holds(key: string, marketer: string, { permitted, permittedAtSome, because }: Decision): HTMLElement[] {
  const answer = permitted ? "permitted" : permittedAtSome ? "atSome" : "notPermitted";
  return [
    h("dt", {}, marketer),
    h("dd", { "data-holds": key, class: permitted ? "yes" : "no" }, h("strong", {}, phrase(answer)), ` – ${because.text} (${because.article.text})`),
  ];
}

/** Asks for a consent in the words that the portal will record. */
function question(wording: Schema<"ConsentWording"> | undefined, agree: () => unknown, back: HTMLElement): HTMLElement {
  const { label } = word("Action", "consent");
  const box: HTMLElement = h(
    "div",
    { class: "question" },
    h("p", {}, wording?.text),
    h(
      "p",
      { class: "buttons" },
      wording !== undefined && h("button", { type: "button", onclick: agree }, label),
      h("button", { type: "button", class: "plain", onclick: () => box.replaceWith(back) }, phrase("cancel")),
    ),
  );
  return box;
}
