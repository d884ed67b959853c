import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { catalogue, type Phrase } from "./catalogue.js";
import { client } from "./portal.js";
import { met } from "./refusals.js";

export type Language = Schema<"Language">;

export const LANGUAGES: readonly Language[] = ["fi", "sv", "en"];

const CHOSEN = "language";

let current: Language | undefined;
let vocabulary: Schema<"Vocabulary"> | undefined;

/** The language of the page; undefined until it is known, when the portal decides by what the browser asks for. */
export function language(): Language | undefined {
  return current;
}

/** The language that was chosen on this page, in this browser. */
export function chosenLanguage(): Language | undefined {
  const chosen = sessionStorage.getItem(CHOSEN);
  return LANGUAGES.find((each) => each === chosen);
}

/** Keeps a choice of the language until the browser's window is closed. */
export function chooseLanguage(chosen: Language): void {
  sessionStorage.setItem(CHOSEN, chosen);
}

/** Takes the words for all codes from the portal, which says in which language they are. */
export async function takeWords(wanted: Language | undefined): Promise<void> {
  current = wanted;
  const { data, response } = met(await client.GET("/api/v1/vocabulary"));
  vocabulary = data;
  current = LANGUAGES.find((each) => each === response.headers.get("Content-Language")) ?? data.language;
  document.documentElement.lang = current;
}

/** What an enum's value is called; one that is newer than the vocabulary is shown as it is. */
export function word(type: string, value: string): Schema<"Word"> {
  return vocabulary?.values[type]?.[value] ?? { label: value };
}

/** What a field of a category is called. */
export function field(category: string, name: string): Schema<"Word"> {
  return vocabulary?.fields[category]?.[name] ?? { label: name };
}

/** Whether the title of a problem is written for people. */
export function isForPeople(problem: Schema<"Problem">): boolean {
  return vocabulary?.problems[problem.type]?.audience === "people";
}

/** A phrase of the page's own, for what no answer says. */
export function phrase(key: Phrase): string {
  return catalogue[current ?? "fi"][key];
}

/** A list in words: “a, b and c”. */
export function listed(items: string[]): string {
  return new Intl.ListFormat(current).format(items);
}

/** A day of Finland, as it is written in the page's language. */
export function day(date: string): string {
  return new Intl.DateTimeFormat(current, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
}
