// What the application answered, as the fixtures have it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { here } from "./contracts.mjs";

export const fixtureFile = (name) => here(`../fixtures/${name}`);
export const fixture = async (name) => JSON.parse(await readFile(fixtureFile(name), "utf8"));
const index = await fixture("index.json");

const succeeded = ({ status }) => status >= 200 && status <= 299;

function* bodies(recorded, type) {
  const read = new Set();
  for (const { operationId, headers, body } of recorded) {
    if (!headers["Content-Type"]?.startsWith(type)) continue;
    for (const file of typeof body === "string" ? [body] : Object.values(body)) {
      if (!read.has(file)) yield { operationId, file };
      read.add(file);
    }
  }
}

/** Where every recorded answer in JSON is that is no refusal, with its operation. */
export const answerFiles = [...bodies(index.answers.filter(succeeded), "application/json")];

/** Where every recorded refusal is. */
export const refusalFiles = [...bodies(index.answers, "application/problem+json")].map(({ file }) => file);

/** Every recorded answer in JSON that is no refusal, by its operation. */
export async function* answers() {
  for (const { operationId, file } of answerFiles) yield { operationId, file, answer: await fixture(file) };
}

/** A recorded page of a customer's, and its path. */
export async function callRecordings() {
  const { path, body } = index.answers.find(
    ({ persona, operationId, name }) => persona === "oksana" && operationId === "listMyItems" && name === "call-recordings",
  );
  return { path: path.split("?")[0], answer: await fixture(body.fi ?? body) };
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** JSON in which an instant is written in one way. */
export const plain = (value) =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === "string" && INSTANT.test(part) ? new Date(part).toISOString() : part,
  );

assert.ok(answerFiles.length > 300, `${answerFiles.length} answers`);
assert.ok(refusalFiles.length > 100, `${refusalFiles.length} refusals`);
