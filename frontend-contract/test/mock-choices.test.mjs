// Marketing: what is chosen holds in the grid, the lists and the consents, in every language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mock } from "../dist/mock/node.js";
import { ask, assertProblem } from "./mock/caller.mjs";

const GRID = "/api/v1/me/marketing-prohibitions";
const CHOICES = "/api/v1/me/choices";
const LISTS = "/api/v1/me/mailing-list-subscriptions";
const CONSENTS = "/api/v1/me/consents";

const cell = ({ choices }, channel, scope) => choices.find((one) => one.channel === channel && one.scope === scope);
const grid = async (portal, language) => (await ask(portal, "GET", GRID, { language })).body;
const choose = (portal, choices, headers) => ask(portal, "PUT", GRID, { body: { choices }, headers });
const wording = async (portal, kind, channel, scope) =>
  (await ask(portal, "GET", "/api/v1/consent-wordings")).body.items.find(
    (one) => one.current && one.marketerKind === kind && one.channel === channel && one.scope === scope,
  ).version;

test("a prohibition needs no If-Match, and shows in the grid with what it covers and why", async () => {
  const portal = mock({ persona: "aino" });
  const before = await ask(portal, "GET", GRID);
  const put = await choose(portal, [{ channel: "phone", scope: "direct-marketing", state: "prohibited" }]);
  assert.equal(put.status, 200);
  assert.notEqual(put.headers.get("ETag"), before.headers.get("ETag"));

  for (const language of ["fi", "sv", "en"]) {
    const { body, headers } = await ask(portal, "GET", CHOICES, { language });
    assert.equal(headers.get("ETag"), put.headers.get("ETag"));
    const prohibited = cell(body, "phone", "direct-marketing");
    assert.equal(prohibited.state, "prohibited");
    assert.equal(prohibited.recordedBy, "self");
    // Kalle, who is to the company what Aino is, has prohibited the same: the words are the application's.
    const kalles = cell(
      (await ask(portal, "GET", CHOICES, { language, headers: { Authorization: "Bearer kalle" } })).body,
      "phone",
      "direct-marketing",
    );
    assert.deepEqual(prohibited.effective, kalles.effective);
    for (const scope of ["partner-disclosure", "profiling"]) {
      assert.equal(cell(body, "phone", scope).state, "no-choice");
      assert.equal(cell(body, "phone", scope).effective.controller.decision, "prohibited", scope);
    }
    const untouched = (await ask(mock({ persona: "aino" }), "GET", CHOICES, { language })).body;
    const informing = (choices) => cell(choices, "phone", "customer-communication").effective.controller;
    assert.deepEqual(informing(body), informing(untouched), "what informs goes on");
    assert.deepEqual(
      body.choices.filter(({ channel }) => channel !== "phone"),
      untouched.choices.filter(({ channel }) => channel !== "phone"),
      "the other channels are as they were",
    );
  }
});

test("what Saara chose, taken back and chosen again, is what the application answered her", async () => {
  const portal = mock({ persona: "saara" });
  const recorded = await grid(portal);
  const { headers } = await ask(portal, "GET", GRID);
  const lifted = await choose(portal, [{ channel: "post", scope: "partner-disclosure", state: "no-choice" }], {
    "If-Match": headers.get("ETag"),
  });
  const free = cell(lifted.body, "post", "partner-disclosure");
  assert.equal(free.state, "no-choice");
  assert.equal(free.effective.controller.decision, "no-prohibition-recorded");
  assert.equal(free.recordedBy, undefined);
  const again = await choose(portal, [{ channel: "post", scope: "partner-disclosure", state: "prohibited" }]);
  const timeless = (choices) => choices.map(({ since: _, ...rest }) => rest);
  assert.deepEqual(timeless(again.body.choices), timeless(recorded.choices));
});

test("anything but a prohibition needs the choices that were seen", async () => {
  const portal = mock({ persona: "kalle" });
  const lift = [{ channel: "phone", scope: "direct-marketing", state: "no-choice" }];
  const { headers } = await ask(portal, "GET", GRID);
  assertProblem(await choose(portal, lift), "revision-required");
  await choose(portal, [{ channel: "sms", scope: "direct-marketing", state: "prohibited" }]);
  assertProblem(await choose(portal, lift, { "If-Match": headers.get("ETag") }), "stale-revision");
  assert.equal(cell(await grid(portal), "phone", "direct-marketing").state, "prohibited");

  const seen = (await ask(portal, "GET", GRID)).headers.get("ETag");
  const lifted = await choose(portal, lift, { "If-Match": seen });
  assert.equal(lifted.status, 200);
  const now = cell(lifted.body, "phone", "direct-marketing");
  assert.deepEqual(now.effective.controller.because.code, "legal-person");
  assert.ok(now.effective.controller.permitted);
});

test("a consent names its wording, holds at once, and is withdrawn as easily", async () => {
  const portal = mock({ persona: "aino" });
  const { headers } = await ask(portal, "GET", GRID);
  const consent = { channel: "email", scope: "direct-marketing", state: "consented" };
  const seen = { "If-Match": headers.get("ETag") };
  assert.deepEqual(assertProblem(await choose(portal, [consent], seen), "validation-failed").errors, [
    { pointer: "/choices/0/wordingVersion", code: "goes-with-consented", message: "kuuluu suostumukseen ja vain siihen" },
  ]);
  const unknown = await choose(portal, [{ ...consent, wordingVersion: "1999-1" }], seen);
  assert.equal(assertProblem(unknown, "validation-failed").errors[0].pointer, "/choices/0/wordingVersion");

  const version = await wording(portal, "controller", "email", "direct-marketing");
  const given = await choose(portal, [{ ...consent, wordingVersion: version }], seen);
  assert.equal(given.status, 200);
  // Saara was recorded with the same consent.
  const saaras = cell(
    (await ask(portal, "GET", GRID, { headers: { Authorization: "Bearer saara" } })).body,
    "email",
    "direct-marketing",
  );
  assert.deepEqual(cell(given.body, "email", "direct-marketing").effective.controller, saaras.effective.controller);
  assert.deepEqual(cell(given.body, "email", "direct-marketing").allowedActions, saaras.allowedActions);

  const [listed] = (await ask(portal, "GET", CONSENTS, { language: "sv" })).body.items;
  assert.match(listed.wording, /^Vastuu Group Oy får/);
  assert.equal(listed.inForce, true);
  const withdrawn = await ask(portal, "POST", `${CONSENTS}/${listed.id}/withdrawal`);
  assert.equal(withdrawn.status, 200);
  assert.equal(withdrawn.body.inForce, false);
  assert.deepEqual(
    withdrawn.body.history.map(({ event }) => event),
    ["given", "withdrawn"],
  );
  assert.deepEqual(
    (await ask(portal, "POST", `${CONSENTS}/${listed.id}/withdrawal`)).body,
    withdrawn.body,
    "again changes nothing",
  );
  const before = cell(await grid(mock({ persona: "aino" })), "email", "direct-marketing");
  assert.deepEqual(cell(await grid(portal), "email", "direct-marketing"), before);
});

test("a consent for a partner shows as a named partner, and goes when everything is prohibited", async () => {
  const portal = mock({ persona: "aino" });
  const version = await wording(portal, "partner", "email", "direct-marketing");
  const body = { marketer: "nordic-media", channel: "email", scope: "direct-marketing", wordingVersion: version };
  const given = await ask(portal, "POST", CONSENTS, { body, headers: { "Idempotency-Key": "one" } });
  assert.equal(given.status, 201);
  assert.equal((await ask(portal, "GET", given.headers.get("Location"))).body.id, given.body.id);
  const named = cell(await grid(portal), "email", "direct-marketing").effective.namedPartners;
  assert.deepEqual(
    named.map(({ marketer, decision }) => [marketer, decision.decision]),
    [["nordic-media", "consent-recorded"]],
  );

  const all = await ask(portal, "PUT", CHOICES, { body: { everything: "prohibited" } });
  assert.equal(all.body.consents[0].inForce, false);
  assert.deepEqual(cell(all.body, "email", "direct-marketing").effective.namedPartners, []);
});

test("a consent to somebody, or in words, that there are not is refused", async () => {
  const portal = mock({ persona: "aino" });
  const body = { marketer: "controller", channel: "email", scope: "direct-marketing", wordingVersion: "2026-11-27-2" };
  const give = (change) =>
    ask(portal, "POST", CONSENTS, {
      body: { ...body, ...change },
      headers: { "Idempotency-Key": JSON.stringify(change) },
    });
  assert.equal(assertProblem(await give({ marketer: "nobody" }), "validation-failed").errors[0].pointer, "/marketer");
  assert.equal(
    assertProblem(await give({ wordingVersion: "1999-1" }), "validation-failed").errors[0].pointer,
    "/wordingVersion",
  );
  assert.equal(assertProblem(await give({ channel: undefined }), "validation-failed").errors[0].pointer, "/channel");
  assert.equal(assertProblem(await give({ purpose: "web-analytics" }), "validation-failed").errors.length, 2);
  assert.equal((await ask(portal, "GET", CONSENTS)).body.items.length, 0);
});

test("everything off ends lists and consents too, and what informs goes on", async () => {
  const portal = mock({ persona: "oksana" });
  const before = (await ask(portal, "GET", CHOICES)).body;
  assert.ok(before.lists.some(({ subscribed, scope }) => subscribed && scope === "direct-marketing"));
  assert.ok(before.consents.some(({ inForce, marketer }) => inForce && marketer !== "controller"));

  const { body } = await ask(portal, "PUT", CHOICES, { body: { everything: "prohibited" }, language: "sv" });
  for (const choice of body.choices) {
    if (choice.scope === "customer-communication") {
      assert.notEqual(choice.state, "prohibited");
    } else {
      assert.equal(choice.state, "prohibited");
      assert.equal(choice.effective.controller.permitted || choice.effective.partners.permitted, false);
      assert.deepEqual(choice.effective.namedPartners, []);
    }
  }
  assert.ok(body.lists.filter(({ scope }) => scope === "direct-marketing").every(({ subscribed }) => !subscribed));
  assert.ok(body.consents.every(({ inForce }) => !inForce));
  assert.deepEqual((await ask(portal, "GET", LISTS, { language: "sv" })).body.items, body.lists);
  assert.deepEqual((await ask(portal, "GET", CONSENTS, { language: "sv" })).body.items, body.consents);
  const again = await ask(portal, "PUT", CHOICES, { body: { everything: "prohibited" }, language: "sv" });
  assert.deepEqual(again.body, body, "again changes nothing");

  const lift = [{ channel: "email", scope: "direct-marketing", state: "no-choice" }];
  await choose(portal, lift, { "If-Match": again.headers.get("ETag") });
  const lists = (await ask(portal, "GET", LISTS)).body.items;
  assert.ok(
    lists.every(({ subscribed }) => !subscribed),
    "what was left is not joined by itself",
  );
});

test("a login that is tied to nobody prohibits for its address", async () => {
  const portal = mock({ persona: "ville" });
  const { status, body } = await ask(portal, "PUT", CHOICES, { body: { everything: "prohibited" } });
  assert.equal(status, 200);
  assert.equal(body.appliesTo, "address");
  assert.equal(cell(await grid(portal), "email", "direct-marketing").state, "prohibited");
});

test("while processing is restricted, a choice is kept and changes nothing of what holds", async () => {
  const portal = mock({ persona: "eero" });
  const { body } = await choose(portal, [{ channel: "email", scope: "direct-marketing", state: "prohibited" }]);
  assert.equal(cell(body, "email", "direct-marketing").state, "prohibited");
  assert.equal(cell(body, "email", "direct-marketing").effective.controller.because.code, "restricted");
});

test("a list is left and joined, but not one that is closed or whose messages are prohibited", async () => {
  const portal = mock({ persona: "oksana" });
  const put = (list, subscribed) => ask(portal, "PUT", `${LISTS}/${list}`, { body: { subscribed } });
  const left = await put("newsletter", false);
  assert.deepEqual(
    [left.body.subscribed, left.body.recordedBy, left.body.allowedActions[0].action],
    [false, "self", "subscribe"],
  );
  assert.deepEqual(
    (await ask(portal, "GET", LISTS)).body.items.find(({ list }) => list === "newsletter"),
    left.body,
  );
  assert.equal((await put("newsletter", true)).body.subscribed, true);

  const closed = assertProblem(await put("customer-panel", true), "state-conflict");
  assert.equal(closed.reason.code, "list-closed");
  assert.match(closed.reason.text, /listaa ei voi tilata/);
  assertProblem(await put("no-such-list", true), "not-found");

  await choose(portal, [{ channel: "email", scope: "direct-marketing", state: "prohibited" }]);
  const lists = (await ask(portal, "GET", LISTS)).body.items;
  assert.equal(lists.find(({ list }) => list === "newsletter").subscribed, false);
  assert.equal(assertProblem(await put("newsletter", true), "state-conflict").reason.code, "messages-prohibited");
});

test("a change of choices is checked as a whole before any of it is made", async () => {
  const portal = mock({ persona: "aino" });
  const one = { channel: "phone", scope: "direct-marketing", state: "prohibited" };
  const repeated = assertProblem(await choose(portal, [one, one]), "validation-failed");
  assert.equal(repeated.errors[0].pointer, "/choices/1");
  const size = assertProblem(await choose(portal, []), "validation-failed");
  assert.deepEqual(size.errors, [
    { pointer: "/choices", code: "size", message: "pituuden tai lukumäärän on oltava vähintään 1 ja enintään 24" },
  ]);
  assert.equal(cell(await grid(portal), "phone", "direct-marketing").state, "no-choice");
});

test("what is changed in one mock, or for one persona, is changed nowhere else, and a reset forgets it", async () => {
  const [one, other] = [mock({ persona: "aino" }), mock({ persona: "aino" })];
  const fresh = await grid(other);
  await choose(one, [{ channel: "phone", scope: "direct-marketing", state: "prohibited" }]);
  assert.deepEqual(await grid(other), fresh);
  one.as("liisa");
  assert.equal(cell(await grid(one), "phone", "direct-marketing").state, "no-choice");
  one.as("aino");
  assert.equal(cell(await grid(one), "phone", "direct-marketing").state, "prohibited");
  one.as("liisa");
  one.reset();
  assert.deepEqual(await grid(one), fresh, "Aino again, and nothing chosen");
});

test("what is prohibited is so for a partner with an older consent too, and a later consent prevails", async () => {
  const portal = mock({ persona: "oksana" });
  const nordic = (body) => cell(body, "email", "direct-marketing").effective.namedPartners;
  assert.ok(nordic(await grid(portal)).some(({ marketer }) => marketer === "nordic-media"));
  await choose(portal, [{ channel: "email", scope: "partner-disclosure", state: "prohibited" }]);
  const covered = await grid(portal);
  assert.deepEqual(nordic(covered), []);
  assert.equal(cell(covered, "email", "direct-marketing").effective.partners.decision, "prohibited");

  const aino = mock({ persona: "aino" });
  await choose(aino, [{ channel: "email", scope: "direct-marketing", state: "prohibited" }]);
  const { headers } = await ask(aino, "GET", GRID);
  const version = await wording(aino, "controller", "email", "profiling");
  const given = await choose(
    aino,
    [{ channel: "email", scope: "profiling", state: "consented", wordingVersion: version }],
    { "If-Match": headers.get("ETag") },
  );
  assert.equal(given.status, 200);
  assert.equal(cell(given.body, "email", "profiling").effective.controller.decision, "consent-recorded");
  await choose(aino, [{ channel: "email", scope: "direct-marketing", state: "prohibited" }]);
  assert.equal(cell(await grid(aino), "email", "profiling").effective.controller.decision, "prohibited");
});

test("the wording of a consent to a partner names the partner", async () => {
  const portal = mock({ persona: "aino" });
  const version = await wording(portal, "partner", "email", "direct-marketing");
  const body = { marketer: "acme-events", channel: "email", scope: "direct-marketing", wordingVersion: version };
  const given = await ask(portal, "POST", CONSENTS, { body, headers: { "Idempotency-Key": "partner" } });
  assert.equal(given.status, 201);
  const [listed] = (await ask(portal, "GET", CONSENTS)).body.items;
  assert.ok(listed.wording.includes(listed.marketerName) && !listed.wording.includes("{partner}"), listed.wording);
});
