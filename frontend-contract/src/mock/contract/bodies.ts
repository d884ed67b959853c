import { Refusal } from "./refusal.js";
import type { Language } from "../recorded/recordings.js";
import { ordered } from "./json.js";
import type { Operation } from "./routes.js";
import { checkBody } from "./validation.js";

export interface Body {
  /** What JSON says; of what is none, the text or the bytes. */
  value: unknown;
  /** What tells one body from another. */
  text: string;
}

/** Reads and checks the body of a request as its operation takes it. */
export async function bodyOf(request: Request, operation: Operation, language: Language): Promise<Body> {
  const types = Object.keys(operation.bodies);
  if (types.length === 0) {
    return { value: undefined, text: "" };
  }
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!types.includes(type) && !types.includes("*/*")) {
    throw new Refusal("unsupported-media-type");
  }
  const schema = operation.bodies[type] ?? {};
  if ("format" in schema && schema.format === "binary") {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return { value: bytes, text: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("") };
  }
  const text = await request.text();
  if (!/[/+]json$/.test(type)) {
    return { value: text, text };
  }
  const value = jsonOf(text);
  // What is asked of staff, partners and source systems is answered as recorded, whatever they say.
  if (operation.audience === "customer") {
    checkBody(schema, value, language);
  }
  return { value, text: ordered(value) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid-request", { detail: "not well-formed JSON" });
  }
}
