// The handlers in MSW: in Node from the package's files, in a browser from where they are served.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { afterEach, test } from "node:test";
import { setupServer } from "msw/node";
import { each, isProblem, newIdempotencyKey, portal } from "../dist/index.js";
import { handlers as inBrowser } from "../dist/mock/browser.js";
import { handlers, mock } from "../dist/mock/node.js";

const baseUrl = "http://portal.example";
let stop = () => {};

function listen(...all) {
  const server = setupServer(...all);
  server.listen({ onUnhandledRequest: "error" });
  stop = () => server.close();
}

afterEach(() => stop());

test("the package's client works against the mock as against the portal", async () => {
  const made = mock({ persona: "oksana" });
  listen(...made.handlers);
  const client = portal({ baseUrl, language: () => "sv" });

  const details = await client.GET("/api/v1/me/contact-details");
  const change = (etag) =>
    client.PATCH("/api/v1/me/contact-details", { body: { phone: null }, params: { header: { "If-Match": etag } } });
  assert.equal((await change(details.response.headers.get("ETag"))).data.phone, undefined);
  const stale = await change(details.response.headers.get("ETag"));
  assert.ok(isProblem(stale.error, "stale-revision"));
  assert.equal(stale.response.headers.get("Content-Language"), "sv");

  const prohibited = await client.PUT("/api/v1/me/choices", { body: { everything: "prohibited" } });
  assert.ok(prohibited.data.choices.some(({ state }) => state === "prohibited"));

  const seen = [];
  const path = { category: "page-views" };
  const list = (cursor) => client.GET("/api/v1/me/data/{category}", { params: { path, query: { cursor, limit: 10 } } });
  for await (const item of each(list)) {
    seen.push(item.id);
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.length > 20);

  const header = { "Idempotency-Key": newIdempotencyKey() };
  const filed = await client.POST("/api/v1/me/requests", { body: { right: "access" }, params: { header } });
  assert.equal(filed.response.status, 201);

  made.as();
  assert.ok(isProblem((await client.GET("/api/v1/me")).error, "unauthenticated"));
});

test("a page's own handlers come before the mock's", async () => {
  const { http, HttpResponse } = await import("msw");
  listen(
    http.get("*/api/v1/me", () => HttpResponse.json({ own: true })),
    ...handlers({ persona: "aino" }),
  );
  assert.deepEqual(await (await fetch(`${baseUrl}/api/v1/me`)).json(), { own: true });
  assert.equal((await fetch(`${baseUrl}/api/v1/me/data`)).status, 200);
});

test("another server's paths are another server's, where the portal's address is told", async () => {
  const { http, HttpResponse } = await import("msw");
  const others = http.get("https://other.example/api/v1/me", () => HttpResponse.json({ other: true }));
  listen(...handlers({ persona: "aino", baseUrl }), others);
  assert.deepEqual(await (await fetch("https://other.example/api/v1/me")).json(), { other: true });
  assert.equal((await (await fetch(`${baseUrl}/api/v1/me`)).json()).givenName, "Aino");
});

test("a browser fetches a recording when it is asked for, and no more", async () => {
  const asked = [];
  const files = createServer(async ({ url }, response) => {
    asked.push(url);
    const text = await readFile(new URL(`..${url}`, import.meta.url)).catch(() => undefined);
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": "application/json" }).end(text);
  }).listen(0, "127.0.0.1");
  await once(files, "listening");
  globalThis.location = new URL(`http://127.0.0.1:${files.address().port}/marketing`);
  try {
    const server = setupServer(...inBrowser({ persona: "aino" }));
    server.listen();
    stop = () => server.close();
    const { givenName } = await (await fetch(`${baseUrl}/api/v1/me`)).json();
    assert.equal(givenName, "Aino");
    await fetch(`${baseUrl}/api/v1/me`);
    assert.equal(new Set(asked).size, asked.length, "nothing is fetched twice");
    assert.ok(asked.length < 6, asked.join());

    const elsewhere = setupServer(...inBrowser({ persona: "aino", fixtures: "/elsewhere" }));
    server.close();
    elsewhere.listen();
    stop = () => elsewhere.close();
    assert.equal((await fetch(`${baseUrl}/api/v1/me`)).status, 500);
    assert.ok(asked.includes("/elsewhere/index.json"));
  } finally {
    delete globalThis.location;
    files.close();
  }
});

test("what a browser loads has neither recordings in it nor anything of Node", async () => {
  const seen = new Set();
  async function follow(url) {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const text = await readFile(url, "utf8");
    for (const [, from] of text.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)) {
      assert.ok(!from.startsWith("node:"), `${url} imports ${from}`);
      if (from.startsWith(".")) await follow(new URL(from, url));
    }
    assert.ok(text.length < 200_000, `${url} is large`);
  }
  await follow(new URL("../dist/mock/browser.js", import.meta.url));
  assert.ok(seen.size > 20);
});
