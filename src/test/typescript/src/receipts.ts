import { createPublicKey, verify, type JsonWebKey } from "node:crypto";
import { sha256 } from "./identifiers.js";
import type { Schema } from "./portal.js";

export interface Claims {
  jti: string;
  sub: string;
  checks: number;
  questionsSha256: string;
  answersSha256: string;
}

/** The claims of a receipt that one of the keys signed. */
export function verified(receipt: string, keys: Schema["SigningKeySet"]): Claims {
  const [header = "", claims = "", signature = ""] = receipt.split(".");
  const { kid, alg } = JSON.parse(Buffer.from(header, "base64url").toString());
  const jwk = keys.keys.find((key) => key.kid === kid);
  if (!jwk || alg !== "ES256") {
    throw new Error(`nobody knows the key ${kid} for ${alg}`);
  }
  const key = createPublicKey({ key: jwk as JsonWebKey, format: "jwk" });
  const signed = Buffer.from(`${header}.${claims}`);
  if (!verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"))) {
    throw new Error("the signature is not right");
  }
  return JSON.parse(Buffer.from(claims, "base64url").toString());
}

/** Whether a single check's receipt is about these questions and answers. */
export function proves(claims: Claims, checks: Schema["ProhibitionCheck"][], answers: Schema["ProhibitionDecision"][]): boolean {
  const asked = checks.map((check) => [check.identifierType, check.identifier, check.channel, check.scope]);
  const answered = answers.map((answer) => [answer.decision, answer.permitted, answer.section]);
  return claims.questionsSha256 === digest(asked) && claims.answersSha256 === digest(answered);
}

function digest(rows: unknown[][]): string {
  return sha256(rows.map((row) => row.join("\t") + "\n").join(""));
}
