import type { Schema } from "@vastuugroup/privacy-portal-contract";

/** Whether the person asked by a login of their own, in the portal. */
export function isOwnLogin({ request: { channel } }: Schema<"RequestCase">): boolean {
  return channel === "portal" || channel === "unlinked-login";
}

/** Whether it is known that the one who asks is the person: by their login, or by what staff has seen. */
export function isIdentified(found: Schema<"RequestCase">): boolean {
  return isOwnLogin(found) || found.identityEvidence !== undefined;
}
