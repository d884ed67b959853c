import { useState } from "react";
import { useLanguage } from "../../language/languages";
import type { Look } from "../api/persons";

/** Which looks were made, by what was looked at; in the page's memory alone, so that a reload asks anew. */
const made = new Map<string, Look>();

/** What one looks at: a person as a whole, or something of theirs. */
export interface Sight {
  person: string;
  part?: string;
}

/** For what somebody has decided to look at something, how to decide it, and how to decide it anew. Another language is another answer of the portal, and so another look. */
export function useLook(sight: Sight): { look: Look | undefined; begin: (look: Look) => void; end: () => void } {
  const language = useLanguage();
  const [, show] = useState(0);
  return {
    look: made.get(keyOf(sight, language)),
    begin: (look) => {
      beginLook(sight, look, language);
      show((times) => times + 1);
    },
    end: () => {
      made.delete(keyOf(sight, language));
      show((times) => times + 1);
    },
  };
}

/** Decides to look at something, before it is opened: whoever calls this has said that it is logged. */
export function beginLook(sight: Sight, look: Look, language: string): void {
  made.set(keyOf(sight, language), look);
}

function keyOf({ person, part = "" }: Sight, language: string): string {
  return [language, person, part].join(" ");
}
