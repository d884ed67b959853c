// What the generators made reads what the application answers, as the fixtures have it.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { here } from "./contracts.mjs";
import { answers, callRecordings, plain } from "./recorded.mjs";
import * as orval from "./generated/orval/privacy-portal/zod.ts";
import { api as zodios } from "./generated/openapi-zod-client/privacy-portal.ts";

const require = createRequire(import.meta.url);

test("orval's schemas read every recorded answer", async () => {
  for await (const { operationId, file, answer } of answers()) {
    const name = `${operationId[0].toUpperCase()}${operationId.slice(1)}Response`;
    assert.ok(orval[name], name);
    const { error } = orval[name].safeParse(answer);
    assert.equal(error, undefined, `${file}: ${error}`);
  }
});

test("the schemas of openapi-zod-client read every recorded answer", async () => {
  const endpoints = new Map(zodios.api.map((endpoint) => [endpoint.alias, endpoint.response]));
  for await (const { operationId, file, answer } of answers()) {
    assert.ok(endpoints.has(operationId), operationId);
    const { error } = endpoints.get(operationId).safeParse(answer);
    assert.equal(error, undefined, `${file}: ${error}`);
  }
});

/** The type of what each operation answers, as the clients of openapi-generator read it. */
async function typesRead() {
  const types = new Map();
  const apis = here("generated/typescript-fetch/privacy-portal/apis/");
  for (const file of await readdir(apis)) {
    const text = await readFile(apis + file, "utf8");
    for (const [, operation, type] of text.matchAll(
      /async (\w+)Raw\((?:(?!async )[\s\S])*?\(jsonValue\) => (\w+)FromJSON\(jsonValue\)/g,
    )) {
      types.set(operation, type);
    }
  }
  return types;
}

test("the clients of openapi-generator read every recorded answer, and lose nothing of it", async () => {
  const models = require("./generated/compiled/generated/typescript-fetch/privacy-portal/models/index.js");
  const types = await typesRead();
  for await (const { operationId, file, answer } of answers()) {
    const type = types.get(operationId);
    assert.ok(type, operationId);
    const said = models[`${type}ToJSON`](models[`${type}FromJSON`](answer));
    assert.deepEqual(plain(said), plain(answer), file);
  }
});

test("a call with the client of openapi-generator reads a recorded answer", async () => {
  const { titles } = require("./generated/compiled/calls/typescript-fetch.js");
  const { path, answer } = await callRecordings();
  const asked = [];
  const answered = async (url) => {
    asked.push(new URL(url));
    return Response.json(answer);
  };

  assert.deepEqual(await titles(answered), answer.items.map(({ title }) => title));
  assert.equal(asked[0].pathname, path);
  assert.equal(asked[0].searchParams.get("limit"), "20");
});
