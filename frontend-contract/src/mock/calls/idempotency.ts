import { type Answer, type Call, Refusal } from "./call.js";

/** Answers a repetition with the same key as the first time, and refuses another request with the same key. */
export async function once(call: Call, body: string, act: () => Promise<Answer>): Promise<Answer> {
  if (!call.operation.needsKey) {
    return act();
  }
  const key = call.request.headers.get("Idempotency-Key");
  if (key === null || key.trim() === "") {
    throw new Refusal("idempotency-key-required");
  }
  const request = `${call.request.method} ${call.url.pathname}${call.url.search} ${body}`;
  const { repeated } = call.person;
  const before = repeated.get(key);
  if (before !== undefined) {
    if (before.request !== request) {
      throw new Refusal("idempotency-key-reused");
    }
    if (before.answer === undefined) {
      throw new Refusal("request-in-flight");
    }
    return before.answer;
  }
  repeated.set(key, { request });
  try {
    const answer = await act();
    repeated.set(key, { request, answer });
    return answer;
  } catch (refusal) {
    // What was refused can be sent again with the key.
    repeated.delete(key);
    throw refusal;
  }
}
