import { useState } from "react";
import type { Look } from "../api/persons";

/** For what somebody has decided to look at something, how to decide it, and how to decide it anew. */
export interface Decided {
  look: Look | undefined;
  begin: (look: Look) => void;
  end: () => void;
}

/** Follows what was decided about one thing among those that are `made`, which live in the page's memory alone, so that a reload asks anew. */
export function useDecided(made: Map<string, Look>, key: string): Decided {
  const [, show] = useState(0);
  const changed = () => show((times) => times + 1);
  return {
    look: made.get(key),
    begin: (look) => {
      made.set(key, look);
      changed();
    },
    end: () => {
      made.delete(key);
      changed();
    },
  };
}
