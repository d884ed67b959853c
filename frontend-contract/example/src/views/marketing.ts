import { isProblem, type Schema } from "@vastuugroup/privacy-portal-contract";
import { h, say } from "../dom.js";
import { client } from "../portal.js";
import { isSignedOut, met, told } from "../refusals.js";
import { phrase, word } from "../words.js";
import { cell, wordingOf } from "./cell.js";

type Choices = Schema<"MyChoices">;
type Change = Schema<"RequestedChoice">;

/** Every choice about marketing, what holds, and one button that ends all of it. */
export async function marketing(): Promise<HTMLElement[]> {
  const view = h("div");
  await refresh(view);
  return [h("h1", {}, phrase("marketing")), view];
}

async function refresh(view: HTMLElement): Promise<void> {
  const { data, response } = met(await client.GET("/api/v1/me/choices"));
  const etag = response.headers.get("ETag") ?? "";
  const change = (wanted: Change) =>
    act(view, client.PUT("/api/v1/me/marketing-prohibitions", {
      // An objection is never stale; all else is about the choices that the person saw.
      params: { header: wanted.state === "prohibited" ? {} : { "If-Match": etag } },
      body: { choices: [wanted] },
    }));
  view.replaceChildren(
    h("p", { class: "error", role: "alert" }),
    ...data.allowedActions.filter(({ allowed }) => allowed).map((action) => everything(view, action)),
    h("dl", { class: "scopes" }, ...distinct(data.choices.map(({ scope }) => scope)).flatMap(explained)),
    ...distinct(data.choices.map(({ channel }) => channel)).map((channel) => section(channel, data, change)),
    ...(data.lists.length === 0 ? [] : [h("h2", {}, phrase("lists")), h("ul", { class: "cards" }, ...data.lists.map((list) => listed(view, list)))]),
  );
}

/** Does what a button stands for, and shows what holds then; the focus stays where it was. */
async function act(view: HTMLElement, asked: Promise<{ error?: unknown }>): Promise<void> {
  const pressed = document.activeElement?.closest<HTMLElement>("[data-key]")?.dataset["key"];
  const { error } = await asked;
  if (isSignedOut(error)) {
    dispatchEvent(new Event("signed-out"));
    return;
  }
  if (error === undefined || isProblem(error, "stale-revision")) {
    await refresh(view);
    view.querySelector<HTMLElement>(`[data-key="${pressed}"]`)?.focus();
  }
  if (error === undefined) {
    say(phrase("saved"));
  } else {
    const alert = view.querySelector("[role=alert]");
    alert?.replaceChildren(isProblem(error, "stale-revision") ? phrase("refreshed") : told(error));
    alert?.scrollIntoView({ block: "nearest" });
  }
}

function everything(view: HTMLElement, { action, value }: Schema<"AllowedAction">): HTMLElement {
  const { label, explanation } = word("Action", action);
  // What to send is said by the answer; there is but one value today.
  const onclick = () => act(view, client.PUT("/api/v1/me/choices", { body: { everything: value as Schema<"EverythingChoice"> } }));
  return h(
    "section",
    { class: "everything", "data-key": action, tabindex: "-1", "aria-label": label },
    h("p", {}, explanation),
    h("button", { type: "button", onclick }, label),
  );
}

/** Each once, in the order of the answer. */
function distinct(values: string[]): string[] {
  return [...new Set(values)];
}

function explained(scope: string): HTMLElement[] {
  const { label, explanation } = word("Scope", scope);
  return [h("div", {}, h("dt", {}, label), h("dd", {}, explanation))];
}

function section(channel: string, data: Choices, change: (wanted: Change) => Promise<void>): HTMLElement {
  const { label, explanation } = word("Channel", channel);
  return h(
    "section",
    {},
    h("h2", {}, label),
    h("p", { class: "hint" }, explanation),
    h(
      "div",
      { class: "cards" },
      ...data.choices
        .filter((choice) => choice.channel === channel)
        .map((choice) => cell(choice, wordingOf(data, choice), change)),
    ),
  );
}

function listed(view: HTMLElement, list: Schema<"MailingListState">): HTMLElement {
  const name = list.name ?? list.list;
  const button = ({ action, allowed, reason }: Schema<"AllowedAction">) => {
    const { label } = word("Action", action);
    const onclick = () =>
      act(view, client.PUT("/api/v1/me/mailing-list-subscriptions/{list}", {
        params: { path: { list: list.list } },
        body: { subscribed: action === "subscribe" },
      }));
    return allowed
      ? h("button", { type: "button", class: "plain", "aria-label": `${label}: ${name}`, onclick }, label)
      : h("p", { class: "hint" }, reason?.text);
  };
  return h(
    "li",
    { class: "card", "data-key": list.list, tabindex: "-1" },
    h("h3", {}, name),
    h("p", {}, list.description),
    h("p", {}, h("strong", {}, phrase(list.subscribed ? "onList" : "offList"))),
    ...list.allowedActions.map(button),
  );
}
