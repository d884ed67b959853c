import { useTexts } from "../../../language/texts";
import { reasonTexts } from "./reasonTexts";

const KNOWN = Object.keys(reasonTexts.en) as (keyof typeof reasonTexts.en)[];

/** Says a reason or an effect to staff, who reads of somebody else; one that speaks to nobody in the portal's own words. */
export function useReason(): (of: { code: string; text: string }) => string {
  const t = useTexts(reasonTexts);
  return ({ code, text }) => {
    const known = KNOWN.find((each) => each === code);
    return known === undefined ? text : t(known);
  };
}
