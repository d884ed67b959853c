import { fieldMessages } from "../../api/refusals";

/** Whether a refusal says something that stands beside none of the fields of a form, so that it has to be said apart. */
export function isUnplaced(thrown: unknown, fields: readonly string[]): boolean {
  const named = Object.keys(fieldMessages(thrown));
  return named.length === 0 || named.some((name) => !fields.includes(name));
}
