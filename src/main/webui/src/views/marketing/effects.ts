import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Where } from "./useSentences";

type All = Schema<"MyChoices">;

/** The consents that end when one choice is prohibited or taken back: those of partners, too. */
export function consentsEnded({ consents }: All, { channel, scope }: Where): Schema<"ConsentState">[] {
  return consents.filter((consent) => consent.inForce && consent.channel === channel && consent.scope === scope);
}

/** The lists whose messages a prohibition stops. */
export function listsStopped({ lists }: All, { channel, scope }: Where): Schema<"MailingListState">[] {
  return lists.filter((list) => list.subscribed && list.channel === channel && list.scope === scope);
}

/** Whether something promotes; what only informs a customer goes on. */
export function promotes(scope: Schema<"Scope"> | undefined): boolean {
  return scope !== "customer-communication";
}

/** The lists that promote, as long as the person is on them. */
export function promotingLists({ lists }: All): Schema<"MailingListState">[] {
  return lists.filter((list) => list.subscribed && promotes(list.scope));
}

/** The consents that permit something now. */
export function inForce({ consents }: All): Schema<"ConsentState">[] {
  return consents.filter((consent) => consent.inForce);
}

/** Whether everything that promotes is prohibited, and nothing is left that would end with it. */
export function isAllProhibited(all: All): boolean {
  return (
    all.choices.every(({ scope, state }) => !promotes(scope) || state === "prohibited") &&
    promotingLists(all).length === 0 &&
    inForce(all).length === 0
  );
}

/** Whether nothing is permitted whatever was chosen, because the data may only be stored. */
export function isRestricted({ choices }: All): boolean {
  return choices.every(({ effective }) => effective.controller.because.code === "restricted");
}

/** What a list is called: by its name, or as the source that alone knows it calls it. */
export function listName({ name, list }: Schema<"MailingListState">): string {
  return name ?? list;
}
