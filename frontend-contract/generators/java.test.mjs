// The clients in Java read what the application answers, as the fixtures have it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { CONTRACTS, contract } from "./contracts.mjs";
import { java, javaPackage } from "./java.mjs";
import { answerFiles, callRecordings, fixture, fixtureFile, plain, refusalFiles } from "./recorded.mjs";

const lines = (text) => text.split("\n").slice(0, -1);

/** What there is for the client of a contract: the answers of its operations, and every refusal. */
async function recorded(name) {
  const text = await readFile(contract(name), "utf8");
  const operations = new Set(Array.from(text.matchAll(/^ +operationId: (\w+)$/gm), ([, operation]) => operation));
  const answers = answerFiles.filter(({ operationId }) => operations.has(operationId));
  return [...answers, ...refusalFiles.map((file) => ({ operationId: "Problem", file }))];
}

for (const name of CONTRACTS) {
  test(`the client in Java of ${name} reads what is recorded, and loses nothing of it`, async () => {
    const files = await recorded(name);
    const asked = files.map(({ operationId, file }) => `${javaPackage(name)}\t${operationId}\t${fixtureFile(file)}\n`);
    const read = lines(await java("Answers", [], asked.join("")));
    assert.equal(read.length, files.length);
    for (const [at, { operationId, file }] of files.entries()) {
      const { fault, said } = JSON.parse(read[at]);
      assert.equal(fault, undefined, `${operationId}: ${file}`);
      assert.deepEqual(plain(said), plain(await fixture(file)), file);
    }
    if (name === "privacy-portal") assert.equal(files.length, answerFiles.length + refusalFiles.length);
  });
}

test("a call with the client in Java reads a recorded answer", async () => {
  const { path, answer } = await callRecordings();
  const asked = [];
  const portal = createServer((request, response) => {
    asked.push(new URL(request.url, "http://portal.example"));
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise((listening) => portal.listen(0, "127.0.0.1", listening));
  try {
    const said = lines(await java("Titles", [`http://127.0.0.1:${portal.address().port}`]));
    assert.deepEqual(said, answer.items.map(({ title, content }) => `${title}\t${content.serviceNumber}`));
  } finally {
    portal.close();
  }
  assert.equal(asked[0].pathname, path);
  assert.equal(asked[0].searchParams.get("limit"), "20");
});
