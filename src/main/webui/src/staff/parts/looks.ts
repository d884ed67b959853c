import { useLanguage } from "../../language/languages";
import type { Look } from "../api/persons";
import { type Decided, useDecided } from "./useDecided";

/** Which looks were made, by what was looked at. */
const made = new Map<string, Look>();

/** What one looks at: a person as a whole, or something of theirs. */
export interface Sight {
  person: string;
  part?: string;
}

/** For what somebody has decided to look at something. Another language is another answer of the portal, and so another look. */
export function useLook(sight: Sight): Decided {
  return useDecided(made, keyOf(sight, useLanguage()));
}

/** Decides to look at something, before it is opened: whoever calls this has said that it is logged. */
export function beginLook(sight: Sight, look: Look, language: string): void {
  made.set(keyOf(sight, language), look);
}

function keyOf({ person, part = "" }: Sight, language: string): string {
  return [language, person, part].join(" ");
}
