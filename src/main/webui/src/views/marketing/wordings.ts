import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Where } from "./useSentences";

type Wording = Schema<"ConsentWording">;

/** What a consent to the company is asked for by now. */
export function ourWording(wordings: readonly Wording[], { channel, scope }: Where): Wording | undefined {
  return current(wordings, "controller", "marketing").find((each) => each.channel === channel && each.scope === scope);
}

/** What a consent to a partner is asked for by now, with its name in it. */
export function partnerWording(wordings: readonly Wording[], { channel, scope }: Where, name: string): Wording | undefined {
  const wording = current(wordings, "partner", "marketing").find((each) => each.channel === channel && each.scope === scope);
  return wording && { ...wording, text: wording.text.replaceAll("{partner}", name) };
}

/** What a consent to the analysis of visits is asked for by now. */
export function analyticsWording(wordings: readonly Wording[]): Wording | undefined {
  return current(wordings, "controller", "web-analytics")[0];
}

function current(wordings: readonly Wording[], kind: Schema<"MarketerKind">, purpose: Schema<"ConsentPurpose">) {
  return wordings.filter((each) => each.current && each.marketerKind === kind && each.purpose === purpose);
}
