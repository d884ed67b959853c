// Where nothing was changed, the mock answers everybody what the application answered, in each language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { mock } from "../dist/mock/node.js";
import { ask, assertProblem } from "./mock/caller.mjs";
import { customers, operations } from "./mock/contract.mjs";

const fixture = (path) => readFile(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
const index = JSON.parse(await fixture("index.json"));
const LANGUAGES = index.languages;

const people = index.personas
  .filter(({ key, kind }) => kind === "customer" && key !== "refusals")
  .map(({ key }) => key);
// The session is the mock's own, and counts by the clock of its browser.
const recorded = index.answers.filter(
  ({ method, persona, operationId }) =>
    method === "GET" && persona !== "refusals" && !(operationId === "getSession" && persona !== "public"),
);
const bodyIn = (answer, language) => (typeof answer.body === "string" ? answer.body : answer.body?.[language]);

/** Asserts that an answer is the recorded one: its status, every header that was recorded, and the body. */
async function assertAsRecorded(portal, answer, language) {
  const told = `${answer.persona} ${answer.operationId} ${answer.path} ${language}`;
  const { status, headers, text } = await ask(portal, "GET", answer.path, {
    language,
    headers: answer.persona === "public" ? {} : { Authorization: `Bearer ${answer.persona}` },
  });
  assert.equal(status, answer.status, told);
  for (const [name, value] of Object.entries({ ...answer.headers, ...answer.headersByLanguage?.[language] })) {
    assert.equal(dayless(name, headers.get(name)), dayless(name, value), `${told} ${name}`);
  }
  const file = bodyIn(answer, language);
  if (file !== undefined) {
    const expected = await fixture(file);
    if (file.endsWith(".json")) {
      assert.deepEqual(JSON.parse(text), JSON.parse(expected), told);
    } else {
      assert.equal(text, expected, told);
    }
  }
}

/** The name of a copy has its day, and the mock's day is the one after. */
const dayless = (header, value) => (header === "Content-Disposition" ? value?.replace(/\d{4}-\d\d-\d\d/, "") : value);

for (const language of LANGUAGES) {
  test(`every recorded read is answered as it was recorded, in ${language}`, async () => {
    const portal = mock();
    for (const answer of recorded) {
      await assertAsRecorded(portal, answer, language);
    }
    assert.ok(recorded.length > 700);
  });
}

test("every read of a customer is answered to every persona in each language as the contract says, or is said not to be recorded", async () => {
  const portal = mock();
  const reads = operations.filter(
    (operation) => operation.method === "GET" && operation.path.startsWith("/api/") && !operation.path.includes("{"),
  );
  let answered = 0;
  for (const persona of people) {
    portal.as(persona);
    for (const { path } of reads.filter(customers)) {
      for (const language of LANGUAGES) {
        const { status, body, headers } = await ask(portal, "GET", path, { language });
        assert.ok(
          [200, 404].includes(status) || (status === 503 && /no recording/.test(body.detail)),
          `${persona} ${path} ${status}`,
        );
        assert.ok([language, null].includes(headers.get("Content-Language")));
        answered += status === 200;
      }
    }
  }
  assert.ok(answered > 400, String(answered));
});

test("every read of customers and of everybody was recorded, but pages of links in mails and sounds", async () => {
  const met = new Set(recorded.map(({ operationId }) => operationId));
  const missing = operations
    .filter((operation) => operation.method === "GET" && operation.path.startsWith("/api/"))
    .filter((operation) => customers(operation) || operation.security.length === 0)
    .map(({ operationId }) => operationId)
    .filter((id) => !met.has(id) && !["showSubscriptionPage", "showEmailConfirmationPage", "getMyCallAudio"].includes(id));
  assert.deepEqual(missing, []);
});

test("an item is found by its id in the list, where it was not recorded by itself", async () => {
  const portal = mock({ persona: "aino" });
  const { items } = (await ask(portal, "GET", "/api/v1/me/data/logins")).body;
  assert.equal(items.length, 2);
  for (const item of items) {
    const { body, headers } = await ask(portal, "GET", `/api/v1/me/data/logins/${item.id}`);
    assert.deepEqual(body, item);
    assert.equal(headers.get("ETag"), item.etag);
  }
  assertProblem(await ask(portal, "GET", `/api/v1/me/data/feedback/${items[0].id}`), "not-found");
  assertProblem(await ask(portal, "GET", "/api/v1/me/data/logins/nonsense"), "not-found");
});

test("another persona's request and item are not found", async () => {
  const portal = mock({ persona: "aino" });
  const [request] = index.answers.filter(
    ({ operationId, persona }) => operationId === "getMyRequest" && persona === "rauha",
  );
  assertProblem(await ask(portal, "GET", request.path), "not-found");
  assert.equal((await ask(portal, "GET", request.path, { headers: { Authorization: "Bearer rauha" } })).status, 200);
});

test("a login that is tied to nobody hears so, wherever data is asked for", async () => {
  const portal = mock({ persona: "ville" });
  for (const path of ["/api/v1/me/data", "/api/v1/me/data/logins", "/api/v1/me/consents"]) {
    assertProblem(await ask(portal, "GET", path, { language: "sv" }), "login-not-linked", "sv");
  }
});

test("a list is searched, ordered and read page by page", async () => {
  const portal = mock({ persona: "oksana" });
  const list = "/api/v1/me/data/page-views";
  const all = (await ask(portal, "GET", list)).body;
  assert.ok(all.items.length > 20);

  const found = [];
  let cursor = "";
  do {
    const { body } = await ask(portal, "GET", `${list}?limit=7${cursor}`);
    assert.ok(body.items.length <= 7);
    assert.equal(body.total, all.total);
    found.push(...body.items);
    cursor = body.nextCursor && `&cursor=${encodeURIComponent(body.nextCursor)}`;
  } while (cursor);
  assert.deepEqual(found, all.items);

  const oldest = (await ask(portal, "GET", `${list}?sort=oldest`)).body.items;
  assert.deepEqual(
    oldest.map(({ eventAt }) => eventAt),
    all.items.map(({ eventAt }) => eventAt).sort(),
  );

  const day = all.items[3].eventAt.slice(0, 10);
  const ofDays = (await ask(portal, "GET", `${list}?from=${day}`)).body;
  assert.ok(ofDays.items.length >= 4 && ofDays.items.length < all.items.length);
  assert.equal(ofDays.total, ofDays.items.length);

  const { page } = all.items[0].content;
  const ofPage = (await ask(portal, "GET", `${list}?q=${encodeURIComponent(page.toUpperCase())}`)).body.items;
  assert.ok(ofPage.length > 0 && ofPage.every(({ content }) => content.page.includes(page)), page);
  assert.deepEqual((await ask(portal, "GET", `${list}?q=${encodeURIComponent("no such text")}`)).body.items, []);
});

test("a cursor counts only in the list and the search that handed it out", async () => {
  const portal = mock({ persona: "oksana" });
  const { nextCursor } = (await ask(portal, "GET", "/api/v1/me/data/page-views?limit=2")).body;
  const cursor = encodeURIComponent(nextCursor);
  assertProblem(await ask(portal, "GET", `/api/v1/me/data/logins?cursor=${cursor}`), "invalid-cursor");
  assertProblem(await ask(portal, "GET", `/api/v1/me/data/page-views?q=a&cursor=${cursor}`), "invalid-cursor");
  assertProblem(await ask(portal, "GET", "/api/v1/me/data/page-views?cursor=%F0%9F"), "invalid-cursor");
  const recordedProblem = JSON.parse(await fixture("refusals/listMyRequests.invalid-cursor.sv.json"));
  assert.deepEqual(
    (await ask(portal, "GET", "/api/v1/me/requests?cursor=nonsense", { language: "sv" })).body,
    recordedProblem,
  );
});

test("a query that is wrong is refused in the words of the application", async () => {
  const portal = mock({ persona: "aino" });
  for (const language of LANGUAGES) {
    const refused = await ask(portal, "GET", "/api/v1/me/requests?limit=100000", { language });
    assert.deepEqual(
      refused.body,
      JSON.parse(await fixture(`refusals/listMyRequests.validation-failed.${language}.json`)),
    );
  }
  assertProblem(await ask(portal, "GET", "/api/v1/me/data/logins?sort=sideways"), "validation-failed");
  assertProblem(await ask(portal, "GET", "/api/v1/me/data/logins?from=yesterday"), "validation-failed");
});

test("disclosures are found by the recipient", async () => {
  const portal = mock({ persona: "aino" });
  const { items } = (await ask(portal, "GET", "/api/v1/me/disclosures")).body;
  assert.equal(items.length, 1);
  assert.deepEqual(
    (await ask(portal, "GET", `/api/v1/me/disclosures?recipient=${items[0].recipient.id}`)).body.items,
    items,
  );
  assert.deepEqual((await ask(portal, "GET", "/api/v1/me/disclosures?recipient=another")).body, {
    items: [],
    total: 0,
  });
});

test("what is not changed need not be sent again", async () => {
  const portal = mock();
  const { headers } = await ask(portal, "GET", "/api/v1/vocabulary");
  const again = await ask(portal, "GET", "/api/v1/vocabulary", { headers: { "If-None-Match": headers.get("ETag") } });
  assert.equal(again.status, 304);
  assert.equal(again.text, "");
});
