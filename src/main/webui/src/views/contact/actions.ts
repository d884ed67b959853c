import type { Schema } from "@vastuugroup/privacy-portal-contract";

interface Actionable {
  allowedActions: readonly Schema<"AllowedAction">[];
}

/** What a person may do with something, or why not now; undefined where it has no meaning. */
export function actionOf({ allowedActions }: Actionable, action: Schema<"Action">): Schema<"AllowedAction"> | undefined {
  return allowedActions.find((each) => each.action === action);
}

/** Whether a person may correct a field alone. */
export function mayCorrect(of: Actionable, field: string): boolean {
  const rectify = actionOf(of, "rectify");
  return rectify?.allowed === true && (rectify.fields ?? []).includes(field);
}

/** Whether a person corrects a field alone, now or at another time. */
export function isOwn(of: Actionable, field: string): boolean {
  return (actionOf(of, "rectify")?.fields ?? []).includes(field);
}
