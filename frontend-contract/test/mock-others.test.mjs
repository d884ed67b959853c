// Staff, partners and source systems: what was recorded is answered, of what changes something too.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { mock } from "../dist/mock/node.js";
import { ask, assertProblem } from "./mock/caller.mjs";

const fixture = (path) => readFile(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
const index = JSON.parse(await fixture("index.json"));
const customers = new Set(index.personas.filter(({ kind }) => kind === "customer").map(({ key }) => key));
const writes = index.answers.filter(({ method, persona }) => method !== "GET" && !customers.has(persona));

test("every recorded write is answered as it was", async () => {
  assert.ok(writes.length > 40);
  for (const { persona, operationId, method, path, request = {}, status, body } of writes) {
    const answer = await ask(mock(), method, path, {
      language: "en",
      body: request.body,
      headers: { Authorization: `Bearer ${persona}`, "Idempotency-Key": "one", ...request.headers },
    });
    const told = `${persona} ${operationId} ${path}`;
    assert.equal(answer.status, status, told);
    const file = typeof body === "string" ? body : body?.en;
    if (file?.endsWith(".json")) {
      assert.deepEqual(answer.body, JSON.parse(await fixture(file)), told);
    } else if (file !== undefined) {
      assert.equal(answer.text, await fixture(file), told);
    }
  }
});

test("what one of them was not recorded with is said so", async () => {
  const { body, status } = await ask(mock(), "GET", "/api/v1/staff/holds", {
    headers: { Authorization: "Bearer juha" },
  });
  assert.equal(status, 503);
  assert.match(body.detail, /no recording of listHolds for juha/);
  const bare = await ask(mock(), "POST", "/api/v1/objections", {
    body: {},
    headers: { Authorization: "Bearer acme-events" },
  });
  assertProblem(bare, "idempotency-key-required");
});
