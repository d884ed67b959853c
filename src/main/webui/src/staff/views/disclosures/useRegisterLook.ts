import type { Look } from "../../api/persons";
import { type Decided, useDecided } from "../../parts/useDecided";

/** For what the register of somebody, or of all, is looked at. */
const made = new Map<string, Look>();

/** For what somebody has decided to look at the register. It says the same in each language. */
export function useRegisterLook(subject = ""): Decided {
  return useDecided(made, subject);
}
