import { useTexts } from "../../../language/texts";
import { capital } from "./capital";
import type { Mandate } from "./evidence";
import { evidenceTexts } from "./evidenceTexts";

/** Says on what the right of a representative rests, in words that stand alone. */
export function useMandate(): (mandate: Mandate) => string {
  const t = useTexts(evidenceTexts);
  return (mandate) => capital(t(mandate));
}
