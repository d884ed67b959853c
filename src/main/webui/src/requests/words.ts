import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { texts } from "../language/texts";

type Right = Schema<"Right">;
type StatedRequest = Pick<Schema<"Request">, "right" | "state" | "outcome">;

/** What a request is called, by its right; and what a list of its effects says. */
export const requestWords = texts(
  {
    erasure: "Poistopyyntö",
    rectification: "Korjauspyyntö",
    restriction: "Pyyntö rajoittaa käyttöä",
    objection: "Käytön vastustaminen",
    access: "Pyyntö saada tiedot",
    portability: "Pyyntö siirtää tiedot",
    contact: "Viesti tietosuojavastaavalle",
    marketing: "Suoramarkkinointi\u00ADkielto",
    everything: "Kaikki tietosi",
    items: "{count, plural, one {# tieto} other {# tietoa}}",
    inTopic: "{topic}: {count, plural, one {# tieto} other {# tietoa}}",
    nextYou: "Odottaa sinua",
    nextUs: "Odottaa meitä",
    due: "Vastaamme viimeistään {day}",
    overdue: "Vastauksemme on myöhässä: sen piti tulla {day}",
    paused: "Määräaika odottaa, että osoitat, kuka olet",
  },
  {
    erasure: "Begäran om radering",
    rectification: "Begäran om rättelse",
    restriction: "Begäran om begränsad användning",
    objection: "Invändning mot användning",
    access: "Begäran om uppgifter",
    portability: "Begäran om att flytta uppgifter",
    contact: "Meddelande till dataskyddsombudet",
    marketing: "Förbud mot direktmarknadsföring",
    everything: "Alla dina uppgifter",
    items: "{count, plural, one {# uppgift} other {# uppgifter}}",
    inTopic: "{topic}: {count, plural, one {# uppgift} other {# uppgifter}}",
    nextYou: "Väntar på dig",
    nextUs: "Väntar på oss",
    due: "Vi svarar senast den {day}",
    overdue: "Vårt svar är försenat: det skulle ha kommit den {day}",
    paused: "Tidsfristen väntar på att du visar vem du är",
  },
  {
    erasure: "Request to delete",
    rectification: "Request to correct",
    restriction: "Request to limit use",
    objection: "Objection to use",
    access: "Request for your data",
    portability: "Request to move your data",
    contact: "Message to the data protection officer",
    marketing: "Stop direct marketing",
    everything: "All your data",
    items: "{count, plural, one {# item} other {# items}}",
    inTopic: "{topic}: {count, plural, one {# item} other {# items}}",
    nextYou: "Waiting for you",
    nextUs: "Waiting for us",
    due: "We answer by {day}",
    overdue: "Our answer is late: it was due {day}",
    paused: "The deadline waits until you show who you are",
  },
);

/** Under which name a request is told of. */
export function nameOf({ right, ground }: { right: Right; ground?: Schema<"Ground"> }): Right | "marketing" {
  return ground === "direct-marketing" ? "marketing" : right;
}

/** By which word of the vocabulary, its type and its code, a request is told of: what came of it, where that is known. */
export function stateWord({ right, state, outcome }: StatedRequest): [type: "RequestState" | "RequestOutcome" | "ReportedOutcome", code: string] {
  if (outcome === undefined) return ["RequestState", state];
  if (right === "contact" && outcome === "granted") return ["ReportedOutcome", "dealt-with"];
  if (right === "contact" && outcome === "refused") return ["ReportedOutcome", "not-taken-up"];
  return ["RequestOutcome", outcome];
}

/** Who has to do something next; nobody once it is closed. */
export function nextOf({ state, closedAt }: Schema<"Request">): "nextYou" | "nextUs" | undefined {
  if (closedAt !== undefined) return undefined;
  return state === "awaiting-identification" ? "nextYou" : "nextUs";
}
