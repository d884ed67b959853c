import { Refusal } from "./call.js";
import type { Language } from "./recordings.js";
import type { Operation } from "./routes.js";
import { checkBody } from "./validation.js";

export interface Body {
  /** What JSON says, or the bytes of what is none. */
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
  if (!/[/+]json$/.test(type)) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return { value: bytes, text: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("") };
  }
  const text = await request.text();
  const value = jsonOf(text);
  // What is asked of staff, partners and source systems is answered as recorded, whatever they say.
  if (operation.audience === "customer") {
    checkBody(operation.bodies[type] ?? {}, value, language);
  }
  return { value, text };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid-request", { detail: "not well-formed JSON" });
  }
}
