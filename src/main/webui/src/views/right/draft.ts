import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useDraft } from "../../app/drafts";
import { type Answers, draftName, type Right, scopeOf } from "./answers";

/** What was typed on the way to a request, and the key under which it is sent. */
export interface Typed {
  statement: string;
  /** Of a correction: the fields that were changed, by their path, with what would be right. */
  fields: Record<string, string>;
  /** What was sent last, and under which key: the same again is the same intention. */
  sent?: { body: string; key: string };
}

const EMPTY: Typed = { statement: "", fields: {} };

export function useTyped(right: Right, answers: Answers): [Typed, (next: Typed) => void, () => void] {
  return useDraft(draftName(right, answers), EMPTY);
}

/** The request as it is asked for, without the preview that was seen. */
export function bodyOf(right: Right, answers: Answers, typed: Typed): Schema<"RequestDraft"> {
  const scope = scopeOf(answers);
  const statement = typed.statement.trim();
  const corrections = correctionsOf(typed.fields);
  return {
    right,
    ...(answers.ground !== undefined && { ground: answers.ground }),
    ...(scope !== undefined && { scope }),
    ...(statement !== "" && { statement }),
    ...(right === "rectification" && Object.keys(corrections).length > 0 && { corrections }),
  };
}

/** The key for what is sent: the one before where it is the same again, as after a login in between. */
export function keyFor(typed: Typed, body: Schema<"RequestDraft">): { body: string; key: string } {
  const text = JSON.stringify(body);
  return typed.sent?.body === text ? typed.sent : { body: text, key: newIdempotencyKey() };
}

/** A merge patch of fields by their path: `organisation.name` is a member of `organisation`; what is empty is taken away. */
function correctionsOf(fields: Record<string, string>): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [name = path, member] = path.split(".");
    const wanted = value.trim() === "" ? null : value.trim();
    patch[name] = member === undefined ? wanted : { ...(patch[name] as object | undefined), [member]: wanted };
  }
  return patch;
}
