import { createHash } from "node:crypto";
import { domainToASCII } from "node:url";

export interface Vector {
  identifierType: "email" | "phone";
  input: string;
  normalForm: string | null;
  sha256: string | null;
}

const INVISIBLE_ENDS = /^[\p{White_Space}\p{Cf}]+|[\p{White_Space}\p{Cf}]+$/gu;
const LOCAL = /^[^\s\p{C}"(),:;<>@[\\\]]{1,64}$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The normal form of an e-mail address, or null for what is none. */
export function normalForm(address: string): string | null {
  const parts = address.normalize("NFC").replace(INVISIBLE_ENDS, "").split("@");
  const local = parts[0]?.toLowerCase();
  const domain = parts[1];
  if (parts.length !== 2 || !local || !domain || !LOCAL.test(local)) {
    return null;
  }
  if (local.split(".").includes("") || /[\s\p{Cc}%]/u.test(domain)) {
    return null;
  }
  const labels = domainToASCII(domain).split(".");
  const top = labels.at(-1) ?? "";
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^[0-9]+$/.test(top)) {
    return null;
  }
  return `${local}@${labels.join(".")}`;
}

export function sha256(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Throws at the first vector that this program would hash otherwise than the portal; how many it tried. */
export function verifyVectors(vectors: Vector[]): number {
  const emails = vectors.filter((vector) => vector.identifierType === "email");
  for (const vector of emails) {
    const normal = normalForm(vector.input);
    if (normal !== vector.normalForm || (normal !== null && sha256(normal) !== vector.sha256)) {
      throw new Error(`${JSON.stringify(vector)} has the normal form ${normal} here`);
    }
  }
  return emails.length;
}
