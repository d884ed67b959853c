// Somebody who calls a mock, as a page does.
import assert from "node:assert/strict";
import { assertDocumented, operations } from "./contract.mjs";

const ORIGIN = "http://portal.example";

const PATTERNS = operations.map(({ operationId, method, path }) => ({
  operationId,
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  parameters: path.split("{").length,
}));

function operationOf(method, path) {
  return PATTERNS.filter((one) => one.method === method && one.pattern.test(path)).sort(
    (a, b) => a.parameters - b.parameters,
  )[0]?.operationId;
}

/**
 * Calls a mock and checks that the contract has such an answer.
 *
 * @returns the status, the headers, and the body as JSON or text
 */
export async function ask(mock, method, path, { body, headers = {}, language = "fi" } = {}) {
  const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  const url = new URL(path, ORIGIN);
  const response = await mock.answer(
    new Request(url, {
      method,
      headers: {
        ...(language && { "Accept-Language": language }),
        ...(method !== "GET" && { "X-Requested-With": "fetch" }),
        ...(body !== undefined && { "Content-Type": type }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    }),
  );
  assert.ok(response, `nothing answers ${method} ${path}`);
  // `text()` would leave out the byte order mark that a sheet begins with.
  const text = Buffer.from(await response.arrayBuffer()).toString("utf8");
  const operationId = operationOf(method, url.pathname);
  if (operationId !== undefined) {
    assertDocumented(operationId, { status: response.status, headers: response.headers, text });
  }
  const isJson = text !== "" && /[/+]json/.test(response.headers.get("Content-Type") ?? "");
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
}

/** Asserts that an answer is a refusal with a problem of a type, in a language, and answers the problem. */
export function assertProblem({ status, headers, body }, slug, language = "fi") {
  assert.equal(body.type, `urn:privacy-portal:problem:${slug}`);
  assert.equal(body.status, status);
  assert.equal(headers.get("Content-Type"), "application/problem+json");
  assert.equal(headers.get("Content-Language"), language);
  return body;
}
