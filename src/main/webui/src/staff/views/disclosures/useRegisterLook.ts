import { useState } from "react";
import type { Look } from "../../api/persons";

/** For what the register of somebody, or of all, is looked at; in the page's memory alone, so that a reload asks anew. */
const made = new Map<string, Look>();

/** For what somebody has decided to look at the register, how to decide it, and how to decide it anew. It says the same in each language. */
export function useRegisterLook(subject: string | undefined): [Look | undefined, (look: Look) => void, () => void] {
  const [, show] = useState(0);
  const key = subject ?? "";
  return [
    made.get(key),
    (look) => {
      made.set(key, look);
      show((times) => times + 1);
    },
    () => {
      made.delete(key);
      show((times) => times + 1);
    },
  ];
}
