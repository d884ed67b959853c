// The personas of the local run, whom the fixtures and the tests share.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const PERSONAS = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@vastuugroup/privacy-portal-contract/personas.json")), "utf8"));

/** The keys of those who are staff: their login is another one. */
export const STAFF = PERSONAS.filter(({ kind }) => kind === "staff").map(({ key }) => key);
