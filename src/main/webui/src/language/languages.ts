import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSyncExternalStore } from "react";

export type Language = Schema<"Language">;

/** The languages of the page, each with its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

const CHOSEN = "language";

const listeners = new Set<() => void>();

let current: Language = chosen() ?? spoken(document.documentElement.lang) ?? "fi";

/** The language of the page now. */
export function language(): Language {
  return current;
}

/** Follows the language of the page. */
export function useLanguage(): Language {
  return useSyncExternalStore(follow, language);
}

/** Puts the page into a language that the person chose; this browser keeps it. */
export function chooseLanguage(next: Language): void {
  try {
    localStorage.setItem(CHOSEN, next);
  } catch {
    // A browser that keeps nothing forgets the choice with the tab.
  }
  change(next);
}

/** Puts the page into the language that the portal knows of the person, unless this browser has a choice. */
export function offerLanguage(next: Language): void {
  change(chosen() ?? next);
}

function change(next: Language): void {
  document.documentElement.lang = next;
  if (next !== current) {
    current = next;
    listeners.forEach((listener) => listener());
  }
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
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
