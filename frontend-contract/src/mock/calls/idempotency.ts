import type { Answer, Call } from "./call.js";
import { Refusal } from "../contract/refusal.js";

const LONGEST_KEY = 200;

/** Answers a repetition with the same key as the first time, and refuses another request with the same key. */
export async function once(call: Call, body: string, act: () => Promise<Answer>): Promise<Answer> {
  if (!call.operation.needsKey) {
    return act();
  }
  const key = call.request.headers.get("Idempotency-Key");
  if (key === null || key.trim() === "" || key.length > LONGEST_KEY) {
    throw new Refusal("idempotency-key-required");
  }
  const request = `${call.url.pathname}${call.url.search} ${body}`;
  const { repeated } = call.person;
  const name = `${call.operation.id} ${key}`;
  const before = repeated.get(name);
  if (before !== undefined) {
    if (before.request !== request) {
      throw new Refusal("idempotency-key-reused");
    }
    if (before.answer === undefined) {
      throw new Refusal("request-in-flight");
    }
    return before.answer;
  }
  repeated.set(name, { request });
  try {
    const answer = await act();
    repeated.set(name, { request, answer });
    return answer;
  } catch (refusal) {
    // What was refused can be sent again with the key.
    repeated.delete(name);
    throw refusal;
  }
}
