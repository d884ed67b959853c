import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { ProblemError } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";

/** Makes two persons of the register one; the same key joins once. */
export async function joinPersons(id: string, join: Schema<"NewJoin">, key: string) {
  const params = { path: { id }, header: { "Idempotency-Key": key } };
  return met(await client.POST("/api/v1/staff/subjects/{id}/joins", { params, body: join })).data;
}

/** Makes a source system's person somebody else; answers who that is. */
export async function separatePerson(id: string, separation: Schema<"NewSeparation">, key: string) {
  const params = { path: { id }, header: { "Idempotency-Key": key } };
  return met(await client.POST("/api/v1/staff/subjects/{id}/separations", { params, body: separation })).data;
}

/** Links a login to a person, on evidence that staff has seen. */
export async function linkLogin(id: string, link: Schema<"NewLoginLink">, key: string) {
  const params = { path: { id }, header: { "Idempotency-Key": key } };
  return met(await client.POST("/api/v1/staff/subjects/{id}/login-links", { params, body: link })).data;
}

/** Ends the link of a login to a person. */
export async function unlinkLogin(id: string, link: string, reason: Schema<"UnlinkReason">): Promise<void> {
  const { error, response } = await client.DELETE("/api/v1/staff/subjects/{id}/login-links/{link}", {
    params: { path: { id, link }, query: { reason } },
  });
  if (!response.ok) throw new ProblemError(error);
}
