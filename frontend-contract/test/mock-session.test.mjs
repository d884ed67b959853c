// Who is signed in, in which language, and what is refused before anything is done.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { mock } from "../dist/mock/node.js";
import { ask, assertProblem } from "./mock/caller.mjs";

const fixture = async (path) => JSON.parse(await readFile(new URL(`../fixtures/${path}`, import.meta.url), "utf8"));

const cookieOf = ({ headers }) => headers.get("Set-Cookie").split(";")[0];

test("nobody is signed in at first, and is told so in the language asked for", async () => {
  const portal = mock();
  assert.deepEqual((await ask(portal, "GET", "/api/v1/session")).body, await fixture("public/getSession.json"));
  for (const language of ["fi", "sv", "en"]) {
    const refused = await ask(portal, "GET", "/api/v1/me", { language });
    assert.equal(refused.status, 401);
    assert.deepEqual(refused.body, await fixture(`refusals/getMe.unauthenticated.${language}.json`));
  }
});

test("signing in as a persona goes by a page that lists them, a cookie, and the way back", async () => {
  const portal = mock();
  const there = await ask(portal, "GET", "/login?return=/marketing%3Ftab=lists&ui_locales=sv");
  assert.equal(there.status, 302);
  const page = await ask(portal, "GET", there.headers.get("Location"));
  assert.equal(page.status, 200);
  assert.match(page.text, /<html lang="sv">/);
  for (const { name, value } of [
    { name: "Aino Mäkelä", value: "aino" },
    { name: "نور الحسن", value: "noor" },
  ]) {
    assert.ok(page.text.includes(name) && page.text.includes(`value="${value}"`), name);
  }
  assert.ok(!page.text.includes("tiina"), "staff has another login");
  assert.ok(page.text.includes('name="return" value="/marketing?tab=lists"'));

  const back = await ask(portal, "GET", "/login?return=/marketing&persona=kalle");
  assert.equal(back.status, 303);
  assert.equal(back.headers.get("Location"), "/marketing");
  const headers = { Cookie: cookieOf(back) };
  assert.equal((await ask(portal, "GET", "/api/v1/me", { headers })).body.givenName, "Kalle");
  const session = (await ask(portal, "GET", "/api/v1/session", { headers })).body;
  assert.equal(session.signedIn, true);
  assert.equal(session.email, "kalle.aberg@abergsbatvarv.example");
  // Whoever has no cookie is nobody still.
  assertProblem(await ask(portal, "GET", "/api/v1/me"), "unauthenticated");
});

test("a fresh login goes by the issuer's page again", async () => {
  const portal = mock({ persona: "aino" });
  assert.equal((await ask(portal, "GET", "/login?return=/a")).status, 303);
  const there = await ask(portal, "GET", "/login?stepUp=needed&return=/a");
  assert.equal(there.status, 302);
  const session = (await ask(portal, "GET", "/api/v1/session")).body;
  assert.ok(session.authenticatedAt < session.freshUntil);
  portal.fail({ operation: "fileMyRequest", problem: "insufficient-user-authentication" });
  const refused = await ask(portal, "POST", "/api/v1/me/requests", {
    body: { right: "erasure", ground: "objection" },
    headers: { "Idempotency-Key": "a" },
  });
  assertProblem(refused, "insufficient-user-authentication");
});

test("whoever does not sign in comes back and is told apart", async () => {
  const portal = mock();
  const cancelled = await ask(portal, "GET", "/login?return=/marketing%3Ftab=lists&login=cancelled");
  assert.equal(cancelled.headers.get("Location"), "/marketing?tab=lists&login=cancelled");
  assert.equal(cancelled.headers.get("Set-Cookie"), null);
  assert.equal((await ask(portal, "GET", "/login?return=/&persona=tiina")).headers.get("Location"), "/?login=failed");
});

test("the way back stays on this origin", async () => {
  const portal = mock();
  for (const elsewhere of [
    "https://evil.example/a",
    "//evil.example/a",
    "/\\evil.example/a",
    "/.//evil.example/a",
    "/a/..//evil.example/a",
    "marketing",
  ]) {
    const back = await ask(portal, "GET", `/login?persona=aino&return=${encodeURIComponent(elsewhere)}`);
    assert.equal(back.headers.get("Location"), "/", elsewhere);
  }
});

test("signing out ends the session, by a link and by script", async () => {
  for (const method of ["GET", "POST"]) {
    const portal = mock({ persona: "aino" });
    const out = await ask(portal, method, "/logout?return=/bye");
    assert.match(out.headers.get("Set-Cookie"), /Max-Age=0/);
    assert.equal(
      method === "GET" ? out.headers.get("Location") : out.body.location,
      method === "GET" ? "/bye" : "http://portal.example/bye",
    );
    assertProblem(await ask(portal, "GET", "/api/v1/me"), "unauthenticated");
  }
});

test("a session that has ended is told apart, and why is told once", async () => {
  const portal = mock({ persona: "aino" });
  portal.endSession("signed-out");
  assertProblem(await ask(portal, "GET", "/api/v1/me", { language: "sv" }), "session-ended", "sv");
  assert.equal((await ask(portal, "GET", "/api/v1/session")).body.reason.code, "signed-out");
  assert.equal((await ask(portal, "GET", "/api/v1/session")).body.reason, undefined);
  portal.as("aino");
  assert.equal((await ask(portal, "GET", "/api/v1/me")).status, 200);
});

test("a change by cookie needs the header that no other page can send", async () => {
  const portal = mock({ persona: "aino" });
  const change = { body: { everything: "prohibited" } };
  const bare = new Request("http://portal.example/api/v1/me/choices", {
    method: "PUT",
    headers: { "Content-Type": "application/json", "Accept-Language": "en" },
    body: JSON.stringify(change.body),
  });
  const refused = await portal.answer(bare);
  assert.equal(refused.status, 403);
  const { type, title } = await refused.json();
  assert.equal(type, "urn:privacy-portal:problem:csrf-header-missing");
  assert.equal(title, "The header X-Requested-With is missing");
  assert.equal(
    (await ask(portal, "GET", "/api/v1/me/choices")).body.choices.filter(({ state }) => state === "prohibited").length,
    0,
  );
  assert.equal((await ask(portal, "PUT", "/api/v1/me/choices", change)).status, 200);
});

test("a customer with a token needs no such header, and others have no part in what is a customer's", async () => {
  const portal = mock();
  const bearer = (persona) => ({ headers: { Authorization: `Bearer ${persona}` } });
  assert.equal((await ask(portal, "GET", "/api/v1/me", bearer("maija"))).body.givenName, "Maija");
  assertProblem(await ask(portal, "GET", "/api/v1/me", bearer("tiina")), "forbidden");
  assertProblem(await ask(portal, "GET", "/api/v1/staff/requests", bearer("maija")), "forbidden");
  assertProblem(await ask(portal, "GET", "/api/v1/quota", bearer("crm")), "forbidden");
  assertProblem(await ask(portal, "GET", "/api/v1/me", bearer("stranger")), "unauthenticated");
});

test("an answer is in the language asked for, else the person's own, else Finnish", async () => {
  const portal = mock();
  const language = async (header) =>
    (await ask(portal, "GET", "/api/v1/me/data", { language: header })).headers.get("Content-Language");
  portal.as("oksana");
  assert.equal(await language("sv-FI, fi;q=0.5"), "sv");
  assert.equal(await language("de, fi;q=0.2, en;q=0.7"), "en");
  assert.equal(await language("de"), "en", "Oksana's own");
  assert.equal((await ask(portal, "PUT", "/api/v1/me/preferences", { body: { language: "sv" } })).body.language, "sv");
  assert.equal(await language(undefined), "fi", "asked for");
  assert.equal(await language(""), "sv", "as she chose");
  portal.as("pekka");
  assert.equal(await language("de"), "fi");
});

test("what is not there, cannot be done there or cannot be read is refused as by the application", async () => {
  const portal = mock({ persona: "aino" });
  assertProblem(await ask(portal, "GET", "/api/v1/nothing-here", { language: "sv" }), "not-found", "sv");
  const not = await ask(portal, "DELETE", "/api/v1/me");
  assert.equal(not.status, 405);
  assert.equal(not.headers.get("Allow"), "GET");
  const preview = "/api/v1/me/requests/preview";
  for (const [name, body, type] of [
    ["invalid-request", '{"right": ', "application/json"],
    ["validation-failed", { statement: "" }, "application/json"],
    ["unsupported-media-type", "access", "text/plain"],
  ]) {
    for (const language of ["fi", "sv", "en"]) {
      const refused = await ask(portal, "POST", preview, { body, language, headers: { "Content-Type": type } });
      assert.deepEqual(refused.body, await fixture(`refusals/previewMyRequest.${name}.${language}.json`));
    }
  }
});

test("a field that the contract does not know is refused at its place", async () => {
  const portal = mock({ persona: "aino" });
  const { body } = await ask(portal, "PUT", "/api/v1/me/marketing-prohibitions", {
    body: { choices: [{ channel: "phone", scope: "direct-marketing", state: "prohibited", "a/b": 1 }] },
  });
  assert.deepEqual(body.errors, [
    { pointer: "/choices/0/a~1b", code: "no-such-property", message: "tällaista kenttää ei tässä ole" },
  ]);
});

test("what is no part of the portal is left to the page", async () => {
  const portal = mock();
  for (const path of ["/", "/marketing", "/assets/index.js", "/requests/1", "/api"]) {
    assert.equal(await portal.answer(new Request(`http://portal.example${path}`)), undefined, path);
  }
});

test("a persona that there is not is a mistake of the test", async () => {
  await assert.rejects(() => ask(mock({ persona: "nobody-here" }), "GET", "/api/v1/me"), /no persona nobody-here/);
});

test("what shall fail fails: an operation, a share, with a problem of one's own, until it is reset", async () => {
  const portal = mock({ persona: "aino", fail: [{ operation: "getMyData", problem: "too-many-requests" }] });
  assert.equal((await ask(portal, "GET", "/api/v1/me")).status, 200);
  assert.equal((await portal.answer(new Request("http://portal.example/api/v1/me/data"))).status, 429);
  portal.fail({ share: 0.25 });
  const statuses = [];
  for (let i = 0; i < 8; i += 1) {
    statuses.push((await ask(portal, "GET", "/api/v1/me")).status);
  }
  assert.deepEqual(statuses, [200, 200, 200, 503, 200, 200, 200, 503]);
  portal.reset();
  assert.equal((await portal.answer(new Request("http://portal.example/api/v1/me/data"))).status, 429);
});

test("what fails says what the application said, and when to come back", async () => {
  const portal = mock({ persona: "aino", fail: [{ operation: "getMe", problem: "internal-error" }] });
  const fault = await ask(portal, "GET", "/api/v1/me");
  assert.deepEqual(fault.body, await fixture("refusals/getMe.internal-error.fi.json"));
  assert.equal(fault.headers.get("Retry-After"), null);
  portal.fail({ share: 1 });
  const unavailable = await ask(portal, "GET", "/api/v1/me/requests");
  assertProblem(unavailable, "service-unavailable");
  assert.equal(unavailable.headers.get("Retry-After"), "5");
});

test("a session that cannot be read is explained once, and forgotten", async () => {
  const portal = mock();
  const { headers } = await ask(portal, "GET", "/login?return=/&persona=aino");
  const headersOf = { Cookie: cookieOf({ headers }).replace("aino", "x") };

  const refused = await ask(portal, "GET", "/api/v1/me", { headers: headersOf });
  assertProblem(refused, "session-ended");
  assert.match(refused.headers.get("Set-Cookie"), /Max-Age=0/);
  const { reason } = (await ask(portal, "GET", "/api/v1/session")).body;
  assert.deepEqual(reason, { code: "unreadable", text: "Istuntoa ei voitu jatkaa" });
  assert.equal((await ask(portal, "GET", "/api/v1/session")).body.reason, undefined);
});

test("no cache takes the words of one language for another's", async () => {
  const words = await ask(mock(), "GET", "/api/v1/vocabulary");
  assert.match(words.headers.get("Cache-Control"), /max-age/);
  assert.equal(words.headers.get("Vary"), "Accept-Language");
});

test("a cookie that is no text is one that cannot be read", async () => {
  const portal = mock();
  const headers = { Cookie: "privacy_portal_mock=%" };
  const refused = await ask(portal, "GET", "/api/v1/me", { headers });
  assertProblem(refused, "session-ended");
  assert.match(refused.headers.get("Set-Cookie"), /Max-Age=0/);
  assert.equal((await ask(portal, "GET", "/login?return=/", { headers })).status, 302);
});

test("a session can be ended as time ends it", async () => {
  const portal = mock();
  const signedIn = { Cookie: cookieOf(await ask(portal, "GET", "/login?return=/&persona=aino")) };
  assert.equal((await ask(portal, "GET", "/api/v1/me", { headers: signedIn })).status, 200);
  const ended = await ask(portal, "POST", "/mock/session-end?reason=expired", { headers: signedIn });
  assert.equal(ended.status, 204);
  assert.match(ended.headers.get("Set-Cookie"), /Max-Age=0/);
  assertProblem(await ask(portal, "GET", "/api/v1/me"), "session-ended");
  assert.equal((await ask(portal, "GET", "/api/v1/session")).body.reason.code, "expired");
});

test("a browser whose session has ended is asked for the header of its writes first, as by the portal", async () => {
  const headers = { Cookie: "privacy_portal_mock=gone" };
  const body = { everything: "prohibited" };
  const without = new Request("http://portal.example/api/v1/me/choices", {
    method: "PUT",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  assert.match(await (await mock().answer(without)).text(), /csrf-header-missing/);
  assertProblem(await ask(mock(), "PUT", "/api/v1/me/choices", { body, headers }), "session-ended");
});
