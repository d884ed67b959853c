// What the generators made reads what the application answers, as the fixtures have it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { here } from "./contracts.mjs";
import * as schemas from "./generated/orval/privacy-portal/zod.ts";

const fixture = async (name) => JSON.parse(await readFile(here(`../fixtures/${name}`), "utf8"));
const index = await fixture("index.json");

test("orval's schemas read every recorded answer", async () => {
  let read = 0;
  for (const { operationId, status, headers, body } of index.answers) {
    if (status < 200 || status > 299 || !headers["Content-Type"]?.startsWith("application/json")) continue;
    const name = `${operationId[0].toUpperCase()}${operationId.slice(1)}Response`;
    assert.ok(schemas[name], name);
    for (const file of new Set(typeof body === "string" ? [body] : Object.values(body))) {
      const { error } = schemas[name].safeParse(await fixture(file));
      assert.equal(error, undefined, `${file}: ${error}`);
      read++;
    }
  }
  assert.ok(read > 300, `${read} answers`);
});

test("a call with the client of openapi-generator reads a recorded answer", async () => {
  const { titles } = createRequire(import.meta.url)("./generated/compiled/calls/typescript-fetch.js");
  const { path, body } = index.answers.find(
    ({ persona, operationId, name }) => persona === "oksana" && operationId === "listMyItems" && name === "call-recordings",
  );
  const answer = await fixture(body.fi ?? body);
  const asked = [];
  const answered = async (url) => {
    asked.push(new URL(url));
    return Response.json(answer);
  };

  assert.deepEqual(await titles(answered), answer.items.map(({ title }) => title));
  assert.equal(asked[0].pathname, path.split("?")[0]);
  assert.equal(asked[0].searchParams.get("limit"), "20");
});
