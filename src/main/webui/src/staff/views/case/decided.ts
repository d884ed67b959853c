import type { Schema } from "@vastuugroup/privacy-portal-contract";

/** Whether somebody, or the rules, have decided a request: what the person took back before was decided by nobody, and nothing was done. */
export function isDecided({ closedAt, state }: Schema<"Request">): boolean {
  return closedAt !== undefined && state !== "cancelled";
}
