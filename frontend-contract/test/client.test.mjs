// The built package against a server of HTTP: what it sends, and what it makes of answers.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { each, isProblem, newIdempotencyKey, portal, ProblemError } from "../dist/index.js";

let server;
let baseUrl;
let asked;
let answer;

before(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) {
      body += chunk;
    }
    asked.push({ method: request.method, url: request.url, headers: request.headers, body });
    const { status = 200, type = "application/json", json } = answer(request);
    response.writeHead(status, { "Content-Type": type }).end(JSON.stringify(json));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  baseUrl = `http://127.0.0.1:${server.address().port}`;
});

beforeEach(() => {
  asked = [];
  answer = () => ({ json: { items: [] } });
});

after(() => server.close());

test("a change with a session has the header that no other page can send", async () => {
  const client = portal({ baseUrl });
  await client.GET("/api/v1/me");
  await client.POST("/api/v1/me/requests", { body: {}, params: { header: { "Idempotency-Key": newIdempotencyKey() } } });

  assert.equal(asked[0].headers["x-requested-with"], undefined);
  assert.ok(asked[1].headers["x-requested-with"]);
  assert.match(asked[1].headers["idempotency-key"], /^[0-9a-f-]{36}$/);
});

test("a token is asked for anew for each request, and needs no such header", async () => {
  let turn = 0;
  const client = portal({ baseUrl, token: () => `token-${++turn}` });
  await client.GET("/api/v1/me");
  await client.PUT("/api/v1/me/marketing-prohibitions", { body: { choices: [] } });

  assert.deepEqual(
    asked.map(({ headers }) => [headers.authorization, headers["x-requested-with"]]),
    [["Bearer token-1", undefined], ["Bearer token-2", undefined]],
  );
});

test("answers are in the language that the page has at the moment", async () => {
  let language = "sv";
  const client = portal({ baseUrl, language: () => language });
  await client.GET("/api/v1/me");
  language = "fi";
  await client.GET("/api/v1/me");

  assert.deepEqual(asked.map(({ headers }) => headers["accept-language"]), ["sv", "fi"]);
});

test("a change of some fields goes as a merge patch, with null for what is to be removed", async () => {
  await portal({ baseUrl }).PATCH("/api/v1/me/contact-details", {
    body: { phone: null },
    params: { header: { "If-Match": '"1"' } },
  });

  assert.equal(asked[0].headers["content-type"], "application/merge-patch+json");
  assert.equal(asked[0].headers["if-match"], '"1"');
  assert.deepEqual(JSON.parse(asked[0].body), { phone: null });
});

test("a refusal is a problem of a type, and what is no problem is none", async () => {
  answer = () => ({
    status: 412,
    type: "application/problem+json",
    json: { type: "urn:privacy-portal:problem:stale-revision", title: "Muuttunut", status: 412 },
  });
  const { data, error } = await portal({ baseUrl }).GET("/api/v1/me");

  assert.equal(data, undefined);
  assert.ok(isProblem(error));
  assert.ok(isProblem(error, "not-found", "stale-revision"));
  assert.ok(!isProblem(error, "not-found"));
  for (const other of [undefined, null, "stale-revision", {}, { type: 1 }, { type: "about:blank" }]) {
    assert.ok(!isProblem(other), JSON.stringify(other));
  }
});

test("a list is read page after page, only as far as it is wanted", async () => {
  answer = ({ url }) =>
    url.includes("cursor=two") ? { json: { items: [3] } } : { json: { items: [1, 2], nextCursor: "two" } };
  const client = portal({ baseUrl });
  const list = () => each((cursor) => client.GET("/api/v1/me/disclosures", { params: { query: { cursor } } }));

  const all = [];
  for await (const item of list()) {
    all.push(item);
  }
  assert.deepEqual(all, [1, 2, 3]);

  asked = [];
  for await (const item of list()) {
    if (item === 2) break;
  }
  assert.equal(asked.length, 1);
});

test("a page that is refused ends the list with the problem, not as if there were no more", async () => {
  const problem = { type: "urn:privacy-portal:problem:service-unavailable", title: "Not now", status: 503 };
  answer = ({ url }) =>
    url.includes("cursor")
      ? { status: 503, type: "application/problem+json", json: problem }
      : { json: { items: [1], nextCursor: "two" } };
  const seen = [];

  await assert.rejects(
    async () => {
      for await (const item of each((cursor) =>
        portal({ baseUrl }).GET("/api/v1/me/disclosures", { params: { query: { cursor } } }),
      )) {
        seen.push(item);
      }
    },
    (thrown) => thrown instanceof ProblemError && isProblem(thrown.problem, "service-unavailable"),
  );
  assert.deepEqual(seen, [1]);
});
