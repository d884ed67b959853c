// Requests: preview, file, follow, write, attach, take back.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { mock } from "../dist/mock/node.js";
import { ask, assertProblem } from "./mock/caller.mjs";

const index = JSON.parse(await readFile(new URL("../fixtures/index.json", import.meta.url), "utf8"));
const fixture = async (path) => JSON.parse(await readFile(new URL(`../fixtures/${path}`, import.meta.url), "utf8"));

const REQUESTS = "/api/v1/me/requests";
const ERASURE = { right: "erasure", ground: "no-longer-needed", scope: { categories: ["chat-conversations"] } };

let keys = 0;
const key = () => ({ "Idempotency-Key": `key-${++keys}` });
const preview = (portal, body, language) => ask(portal, "POST", `${REQUESTS}/preview`, { body, language });
const file = (portal, body, headers = key()) => ask(portal, "POST", REQUESTS, { body, headers });
const open = async (portal) => (await ask(portal, "GET", "/api/v1/me")).body.openRequests;

test("a preview that was recorded is answered as it was, but for the token", async () => {
  const portal = mock();
  const recorded = index.answers.filter(
    ({ operationId, status }) => operationId === "previewMyRequest" && status === 200,
  );
  assert.ok(recorded.length > 5);
  for (const answer of recorded) {
    portal.as(answer.persona);
    const { body } = await preview(portal, answer.request.body, "en");
    const expected = await fixture(answer.body);
    assert.deepEqual(
      { ...body, token: undefined },
      { ...expected, token: undefined },
      `${answer.persona} ${answer.name}`,
    );
  }
});

test("a request that was recorded is filed as it was, but for what is new each time", async () => {
  const anew = ({
    id,
    reference,
    filedAt,
    receivedOn,
    dueOn,
    closedAt,
    receipt,
    receiptPath,
    steps,
    delivery,
    stateText,
    outcomeText,
    ...rest
  }) => ({
    ...rest,
    steps: steps.map(({ at, text, ...step }) => step),
  });
  for (const answer of index.answers.filter(
    ({ operationId, persona, name }) =>
      operationId === "fileMyRequest" && ["rauha", "veera"].includes(persona) && name !== "access",
  )) {
    const portal = mock({ persona: answer.persona });
    const known = (await ask(portal, "GET", REQUESTS)).body.items;
    const { body, status } = await ask(portal, "POST", REQUESTS, {
      body: answer.request.body,
      headers: key(),
      language: "en",
    });
    assert.equal(status, 201);
    if (!known.some(({ id }) => id === body.id)) {
      assert.deepEqual(anew(body), anew(await fixture(answer.body)), `${answer.persona} ${answer.name}`);
    }
  }
});

test("what is previewed in one's own data is by category, with what is kept and why, in each language", async () => {
  const portal = mock({ persona: "oksana" });
  for (const language of ["fi", "sv", "en"]) {
    const { body } = await preview(portal, { right: "erasure", ground: "objection" }, language);
    assert.ok(body.lines.length > 10);
    assert.ok(new Set(body.lines.map(({ verdict }) => verdict)).size > 1);
    const kept = body.lines.find(({ category }) => category === "orders-and-billing");
    assert.deepEqual([kept.verdict, kept.reason.code], ["keep", "legal-obligation"]);
    assert.match(kept.keptUntil, /^20\d\d-\d\d-\d\d$/);
    assert.equal(body.effect.code, "marketing-prohibited");
  }
});

test("of what its person did not give, there is nothing to take along", async () => {
  const portal = mock({ persona: "oksana" });
  const { lines } = (await preview(portal, { right: "portability" })).body;
  const reasons = Object.fromEntries(lines.map(({ category, verdict, reason }) => [category, reason?.code ?? verdict]));
  assert.equal(reasons["sent-messages"], "not-portable");
  assert.equal(reasons.interests, "execute");
  assert.equal(reasons["contact-details"], "execute");
});

test("an erasure that is weighed restricts what staff decides, and not what is kept anyhow", async () => {
  const portal = mock({ persona: "oksana" });
  const { body } = await file(portal, { right: "erasure", ground: "objection" });
  for (const { category, verdict } of body.lines) {
    const [item] = (await ask(portal, "GET", `/api/v1/me/data/${category}`)).body.items;
    const isBlocked = item.blocks.some(({ ground }) => ground === "objection-pending");
    assert.equal(isBlocked, verdict === "staff", `${category} ${verdict}`);
  }
});

test("time goes on with what is done", async () => {
  const portal = mock({ persona: "aino" });
  const first = (await file(portal, ERASURE)).body;
  const second = (await file(portal, { right: "access" })).body;
  assert.ok(second.filedAt > first.filedAt);
  assert.ok(first.filedAt > index.clock);
  assert.deepEqual(
    (await ask(portal, "GET", REQUESTS)).body.items.map(({ id }) => id),
    [second.id, first.id],
  );
  portal.reset();
  assert.equal((await file(portal, ERASURE)).body.filedAt, first.filedAt, "two runs answer the same");
});

test("a draft that makes no request is refused at its place", async () => {
  const portal = mock({ persona: "aino" });
  const place = async (draft) => assertProblem(await preview(portal, draft), "validation-failed").errors[0].pointer;
  assert.equal(await place({ right: "erasure" }), "/ground");
  assert.equal(await place({ right: "access", ground: "objection" }), "/ground");
  assert.equal(await place({ right: "contact" }), "/statement");
  assert.equal(await place({ right: "rectification", statement: "x" }), "/scope");
  assert.equal(
    await place({ right: "objection", ground: "direct-marketing", scope: { categories: ["logins"] } }),
    "/scope",
  );
  assert.equal(await place({ right: "access", scope: { categories: [] } }), "/scope/categories");
});

test("preview, file, list, follow, take back", async () => {
  const portal = mock({ persona: "aino" });
  const before = await open(portal);
  const { token, immediate, lines } = (await preview(portal, ERASURE)).body;
  assert.equal(immediate, false);
  const filed = await file(portal, { ...ERASURE, previewToken: token });
  assert.equal(filed.status, 201);
  assert.equal(filed.body.state, "received");
  assert.deepEqual(filed.body.lines, lines);
  assert.equal(await open(portal), before + 1);

  const path = filed.headers.get("Location");
  const followed = await ask(portal, "GET", path, { language: "sv" });
  assert.equal(followed.headers.get("ETag"), filed.headers.get("ETag"));
  assert.equal(followed.body.stateText, "Vi har tagit emot din begäran och den behandlas av vår personal");
  const [listed] = (await ask(portal, "GET", REQUESTS)).body.items;
  assert.deepEqual(listed, filed.body);

  const cancelled = await ask(portal, "POST", `${path}/cancellation`);
  assert.equal(cancelled.body.state, "cancelled");
  assert.notEqual(cancelled.headers.get("ETag"), filed.headers.get("ETag"));
  assert.equal(cancelled.body.steps.at(-1).code, "cancelled");
  assert.deepEqual((await ask(portal, "POST", `${path}/cancellation`)).body, cancelled.body, "again changes nothing");
  assert.equal(await open(portal), before);
  assertProblem(
    await ask(portal, "POST", `${path}/messages`, { body: { body: "Hei" }, headers: key() }),
    "state-conflict",
  );
});

test("what has changed since the preview is not filed", async () => {
  const portal = mock({ persona: "aino" });
  const refused = await file(portal, { right: "access", previewToken: "another" });
  assert.deepEqual(refused.body, await fixture("refusals/fileMyRequest.preview-outdated.fi.json"));
  const { token } = (await preview(portal, { right: "access" })).body;
  assertProblem(await file(portal, { ...ERASURE, previewToken: token }), "preview-outdated");
  assert.equal(await open(portal), 0);
});

test("a key is needed; with it a repetition is the same request, and another request is refused", async () => {
  const portal = mock({ persona: "aino" });
  const missing = await file(portal, { right: "access" }, {});
  assert.deepEqual(missing.body, await fixture("refusals/fileMyRequest.idempotency-key-required.fi.json"));
  const headers = key();
  const filed = await file(portal, ERASURE, headers);
  const again = await file(portal, ERASURE, headers);
  assert.deepEqual([again.status, again.body], [201, filed.body]);
  assertProblem(await file(portal, { right: "access" }, headers), "idempotency-key-reused");
  assert.equal((await ask(portal, "GET", REQUESTS)).body.items.length, 1);
  const twice = key();
  const both = await Promise.all([file(portal, { right: "access" }, twice), file(portal, { right: "access" }, twice)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
  assertProblem(
    both.find(({ status }) => status === 409),
    "request-in-flight",
  );
  const refused = key();
  assertProblem(await file(portal, { right: "access", previewToken: "another" }, refused), "preview-outdated");
  assert.equal((await file(portal, { right: "access" }, refused)).status, 201, "what was refused is no repetition");
  // A key is its person's.
  portal.as("liisa");
  assert.equal((await file(portal, { right: "access" }, headers)).status, 201);
});

test("the same asked again while it is open joins the request", async () => {
  const portal = mock({ persona: "aino" });
  const first = await file(portal, ERASURE);
  const second = await file(portal, { ...ERASURE, statement: "Kuulitteko?" });
  assert.equal(second.body.id, first.body.id);
  assert.equal(second.body.steps.at(-1).code, "repeated");
  const messages = (await ask(portal, "GET", `${first.headers.get("Location")}/messages`)).body.items;
  assert.deepEqual(
    messages.map(({ author, body }) => [author, body]),
    [["subject", "Kuulitteko?"]],
  );
});

test("an erasure that nobody has to decide is carried out: items and numbers go", async () => {
  const portal = mock({ persona: "oksana" });
  const count = async () =>
    (await ask(portal, "GET", "/api/v1/me/data")).body.items.find(({ category }) => category === "page-views").count;
  const { items } = (await ask(portal, "GET", "/api/v1/me/data/page-views")).body;
  const before = await count();
  const draft = {
    right: "erasure",
    ground: "objection",
    scope: { items: [{ category: "page-views", id: items[0].id }] },
  };
  const { immediate } = (await preview(portal, draft)).body;
  assert.equal(immediate, true);
  const { body } = await file(portal, draft);
  assert.deepEqual([body.state, body.outcome], ["completed", "granted"]);
  assert.equal((await ask(portal, "GET", body.receiptPath)).status, 200);
  assert.equal(await count(), before - 1);
  const list = (await ask(portal, "GET", "/api/v1/me/data/page-views")).body;
  assert.ok(!list.items.some(({ id }) => id === items[0].id));
  assert.deepEqual([list.total, list.category.count], [before - 1, before - 1]);
  assertProblem(await ask(portal, "GET", `/api/v1/me/data/page-views/${items[0].id}`), "not-found");
  // What the ground said by itself holds as well.
  const { choices, lists } = (await ask(portal, "GET", "/api/v1/me/choices")).body;
  assert.ok(choices.filter(({ scope }) => scope === "direct-marketing").every(({ state }) => state === "prohibited"));
  assert.ok(lists.filter(({ scope }) => scope === "direct-marketing").every(({ subscribed }) => !subscribed));
});

test("a copy is read once the request for it is done, and from no other", async () => {
  const portal = mock({ persona: "aino" });
  const { body } = await file(portal, { right: "access", scope: { categories: ["logins"] } });
  assert.deepEqual([body.state, body.delivery.operation], ["completed", "getMyRequestCopy"]);
  const copy = await ask(portal, "GET", body.delivery.path);
  assert.equal(copy.headers.get("Content-Type"), "application/zip");
  assert.match(copy.headers.get("Copy-Estimated-Bytes"), /^\d+$/);
  for (const name of ["data/categories.json", "data/logins.json", "manifest.json", "manifest.jws"]) {
    assert.ok(copy.text.includes(name), name);
  }
  assert.ok(!copy.text.includes("data/page-views.json"));
  const other = await file(portal, ERASURE);
  const refused = assertProblem(await ask(portal, "GET", `${other.headers.get("Location")}/copy`), "state-conflict");
  assert.equal(refused.reason.code, "no-copy-to-hand-over");
});

test("what a copy has is told before, and the portable part is less of it", async () => {
  const portal = mock({ persona: "aino" });
  const contents = async (scope) => (await ask(portal, "GET", `/api/v1/me/copy/contents?scope=${scope}`)).body;
  const [all, portable] = [await contents("all"), await contents("portable")];
  assert.equal(all.items.length, 18);
  assert.ok(portable.items.length < 18 && portable.items.every(({ portable: of }) => of !== "none"));
  const copy = await ask(portal, "GET", "/api/v1/me/copy?scope=portable");
  assert.equal(copy.status, 200);
  assert.ok(copy.text.includes("data/contact-details.json") && !copy.text.includes("data/page-views.json"));
});

test("a message to the officer opens a request, and the next one joins it", async () => {
  const portal = mock({ persona: "ville" });
  const write = (body) => ask(portal, "POST", "/api/v1/me/messages", { body: { body }, headers: key() });
  const first = await write("Mistä saitte osoitteeni?");
  assert.equal(first.status, 201);
  assert.deepEqual(
    [first.body.right, first.body.state, first.body.statement],
    ["contact", "received", "Mistä saitte osoitteeni?"],
  );
  const second = await write("Lisäksi kysyisin");
  assert.equal(second.body.id, first.body.id);
  assertProblem(await write("   "), "validation-failed");
});

test("a login that is tied to nobody can file a request, of which nothing is foreseen", async () => {
  const portal = mock({ persona: "ville" });
  assertProblem(await preview(portal, { right: "access" }), "login-not-linked");
  const filed = await file(portal, { right: "access" });
  assert.deepEqual([filed.status, filed.body.state, filed.body.lines], [201, "received", []]);
  assert.equal(await open(portal), 1);
});

test("an objection that is weighed restricts what it is about until it is taken back", async () => {
  const portal = mock({ persona: "oksana" });
  const blocks = async () =>
    (await ask(portal, "GET", "/api/v1/me/data/chat-conversations")).body.items[0].blocks.map(({ ground }) => ground);
  const before = await blocks();
  const filed = await file(portal, {
    right: "objection",
    ground: "legitimate-interest",
    scope: { categories: ["chat-conversations"] },
  });
  assert.deepEqual([filed.body.state, filed.body.steps.map(({ code }) => code)], ["received", ["filed", "restricted"]]);
  assert.deepEqual(await blocks(), [...before, "objection-pending"]);
  await ask(portal, "POST", `${filed.headers.get("Location")}/cancellation`);
  assert.deepEqual(await blocks(), before);
  const other = await file(portal, {
    right: "objection",
    ground: "legitimate-interest",
    scope: { categories: ["orders-and-billing"] },
  });
  assert.deepEqual([other.body.state, other.body.reason?.code], ["refused", "other-legal-basis"]);
});

test("what is withheld is reviewed before a copy, and a pending objection needs one that is pending", async () => {
  const portal = mock({ persona: "wei" });
  const { lines } = (await preview(portal, { right: "access" })).body;
  assert.ok(lines.some(({ reason }) => reason?.code === "withheld-to-be-reviewed"));
  const refused = await preview(portal, {
    right: "restriction",
    ground: "objection-pending",
    scope: { categories: ["contact-details"] },
  });
  assert.equal(assertProblem(refused, "state-conflict").reason.code, "no-objection-pending");
});

test("the articles of a reason are those that the application tells", async () => {
  const told = new Map();
  const { reason } = await import("../dist/mock/requests/reasons.js");
  const walk = (part) => {
    if (part?.code && part.articles)
      told.set(
        part.code,
        part.articles.map(({ code }) => code),
      );
    if (typeof part === "object" && part !== null) Object.values(part).forEach(walk);
  };
  for (const { operationId, body } of index.answers.filter((answer) => /Request$/.test(answer.operationId))) {
    walk(await fixture(typeof body === "string" ? body : body.fi));
  }
  const known = [...told].filter(([code]) => reason(code).articles.length > 0);
  assert.ok(known.length > 5, [...told.keys()].join());
  for (const [code, articles] of known) {
    assert.deepEqual(
      reason(code).articles.map((article) => article.code),
      articles,
      code,
    );
  }
});

test("messages are sent, read one by one, and marked as read", async () => {
  const portal = mock({ persona: "rauha" });
  const unread = async () => (await ask(portal, "GET", "/api/v1/me")).body.unreadMessages;
  const unanswered = (await ask(portal, "GET", REQUESTS)).body.items.filter(({ unreadMessages }) => unreadMessages > 0);
  const request = unanswered.at(-1);
  const path = `${REQUESTS}/${request.id}`;
  const before = await unread();
  const messages = (await ask(portal, "GET", `${path}/messages`)).body.items;
  assert.ok(messages.length > 1);
  const marked = await ask(portal, "PUT", `${path}/read-mark`, { body: { message: messages.at(-1).id } });
  assert.equal(marked.body.unreadMessages, 0);
  assert.equal(await unread(), before - request.unreadMessages);
  assert.equal((await ask(portal, "GET", path)).body.unreadMessages, 0);
  await ask(portal, "PUT", `${path}/read-mark`, { body: { message: messages[0].id } });
  assert.equal(await unread(), before - request.unreadMessages, "an earlier message makes nothing unread");

  const sent = await ask(portal, "POST", `${path}/messages`, { body: { body: "Tässä" }, headers: key() });
  assert.equal(sent.status, 201);
  assert.deepEqual((await ask(portal, "GET", sent.headers.get("Location"))).body, sent.body);
  assert.deepEqual((await ask(portal, "GET", `${path}/messages`)).body.items, [...messages, sent.body]);
});

test("a file is attached under its name, told by its content, and read again", async () => {
  const portal = mock({ persona: "aino" });
  const path = `${(await file(portal, ERASURE)).headers.get("Location")}/attachments`;
  const content = new TextEncoder().encode("%PDF-1.7 todistus");
  const attach = (body, headers) =>
    ask(portal, "POST", `${path}?purpose=proof`, {
      body,
      headers: { "Content-Type": "application/pdf", ...key(), ...headers },
    });
  const attached = await attach(content, {
    "Content-Disposition": "attachment; filename*=UTF-8''..%2Fkansio%2Ftodistus%20%C3%A4",
  });
  assert.equal(attached.status, 201);
  assert.deepEqual(
    [attached.body.name, attached.body.mediaType, attached.body.size],
    ["todistus ä.pdf", "application/pdf", content.length],
  );
  assert.equal((await attach(content)).body.name, "proof.pdf");
  assert.equal((await ask(portal, "GET", path)).body.items.length, 2);
  assert.equal((await ask(portal, "GET", attached.headers.get("Location"))).text, "%PDF-1.7 todistus");
  assertProblem(await attach(new TextEncoder().encode("no such file")), "file-type");
  assertProblem(await attach(new TextEncoder().encode(`%PDF-${" ".repeat(5 * 1024 * 1024)}`)), "content-too-large");
  assertProblem(await attach(content, { "Content-Type": "text/plain" }), "unsupported-media-type");
});

test("a restriction of one's own ends by a word, once", async () => {
  const portal = mock({ persona: "liisa" });
  const filed = await file(portal, { right: "restriction", ground: "accuracy-contested" });
  assert.equal(filed.body.state, "completed");
  const end = `${filed.headers.get("Location")}/restriction-end`;
  const details = async () => (await ask(portal, "GET", "/api/v1/me/contact-details")).body.allowedActions[0];
  assert.deepEqual([(await details()).allowed, (await details()).reason.code], [false, "processing-restricted"]);
  const restricted = (await ask(portal, "GET", "/api/v1/me/data/contact-details")).body;
  // Veera asked for the same, and was recorded.
  const veeras = await ask(portal, "GET", "/api/v1/me/data/contact-details", {
    headers: { Authorization: "Bearer veera" },
  });
  const timeless = ({ since, ...block }) => block;
  assert.deepEqual(restricted.items[0].blocks.map(timeless), veeras.body.items[0].blocks.map(timeless));
  assert.deepEqual(restricted.items[0].allowedActions[0], veeras.body.items[0].allowedActions[0]);
  assert.equal(restricted.category.blocked, true);
  const blocked = async () => (await ask(portal, "GET", "/api/v1/me/data")).body.items[0].blocked;
  assert.equal(await blocked(), true);

  const ended = await ask(portal, "POST", end);
  assert.equal(await blocked(), false);
  assert.equal((await details()).allowed, true);
  assert.equal(ended.body.steps.at(-1).code, "restriction-ended");
  assert.ok(!ended.body.allowedActions.some(({ action }) => action === "end-restriction"));
  assert.deepEqual((await ask(portal, "POST", end)).body, ended.body);
  const other = await file(portal, { right: "access" });
  assertProblem(await ask(portal, "POST", `${other.headers.get("Location")}/restriction-end`), "state-conflict");
});

test("a recorded request is taken back where its state allows it", async () => {
  const portal = mock({ persona: "rauha" });
  const { items } = (await ask(portal, "GET", REQUESTS, { language: "en" })).body;
  for (const request of items) {
    const action = request.allowedActions.find((one) => one.action === "cancel");
    const { status, body } = await ask(portal, "POST", `${REQUESTS}/${request.id}/cancellation`, { language: "en" });
    assert.equal(status, action?.allowed || request.state === "cancelled" ? 200 : 409, request.state);
    if (status === 409) {
      assert.deepEqual(body.reason, action.reason);
    }
  }
  assert.equal(await open(portal), 0);
});

test("a message to the officer is spoken of as one", async () => {
  const portal = mock();
  portal.as("wei");
  const { body } = await file(portal, { right: "contact", statement: "?" });
  for (const [language, state, step] of [
    ["fi", "Viestisi on saapunut ja henkilökuntamme käsittelee sitä", "Kirjoitit meille"],
    ["sv", "Vi har tagit emot ditt meddelande och det behandlas av vår personal", "Du skrev till oss"],
    ["en", "We have your message and a member of staff is looking at it", "You wrote to us"],
  ]) {
    const { body: read } = await ask(portal, "GET", `${REQUESTS}/${body.id}`, { language });
    assert.deepEqual([read.stateText, read.steps[0].text], [state, step]);
  }
});
