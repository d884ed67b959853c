import { useTexts } from "../../../language/texts";
import { retentionTexts } from "./texts";

const NAMED = ["relation", "relation-or-withdrawal", "until-lifted", "accounting"] as const;

/** Says a retention rule in words, such as `P24M`: two years are 24 months, as the notice counts them. */
export function useRules(): (rule: string) => string {
  const t = useTexts(retentionTexts);
  return (rule) => {
    const [, months, after] = rule.match(/^P(\d+)M(-after-withdrawal)?$/) ?? [];
    if (months === undefined) return t(NAMED.find((each) => each === rule) ?? "otherRule");
    return t(after === undefined ? "months" : "monthsAfterWithdrawal", { count: Number(months) });
  };
}
