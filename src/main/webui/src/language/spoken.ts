import type { Schema } from "@vastuugroup/privacy-portal-contract";

export type Language = Schema<"Language">;

/** The languages of the page, each with its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

const CHOSEN = "language";

/** Names no language, so that the portal answers in the one that it knows of the person. */
const OWN = "*";

const listeners = new Set<() => void>();

let current: Language = chosen() ?? spoken(document.documentElement.lang) ?? "fi";
let asking: Language | typeof OWN = chosen() ?? OWN;
// The document comes in the browser's language, whatever was chosen here before.
document.documentElement.lang = current;

/** The language of the page now. */
export function language(): Language {
  return current;
}

/** In what one asks for what may come before it is known whose page it is: what was chosen here, else the person's own language. */
export function asked(): Language | typeof OWN {
  return asking;
}

/** Puts the page into a language that the person chose; this browser keeps it. */
export function chooseLanguage(next: Language): void {
  try {
    localStorage.setItem(CHOSEN, next);
  } catch {
    // A browser that keeps nothing forgets the choice with the tab.
  }
  if (next !== current) asking = next;
  change(next);
}

/**
 * Puts the page into the language that the portal knows of the person, unless this browser has a choice. Of a login that is linked
 * to nobody it may know none: the browser's stays.
 */
export function offerLanguage({ linked, language }: Pick<Schema<"Me">, "linked" | "language">): void {
  if (linked) change(chosen() ?? language);
}

/** Tells a listener when the page changes its language, until what it gets back is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: Language): void {
  document.documentElement.lang = next;
  if (next !== current) {
    current = next;
    listeners.forEach((listener) => listener());
  }
}

function chosen(): Language | undefined {
  try {
    return spoken(localStorage.getItem(CHOSEN));
  } catch {
    return undefined;
  }
}

function spoken(name: string | null): Language | undefined {
  return name !== null && name in LANGUAGES ? (name as Language) : undefined;
}
