// Corrections: what a person changes alone, with the revision that was seen, and what is refused.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { mock } from "../dist/mock/node.js";
import { ask, assertProblem } from "./mock/caller.mjs";

const fixture = async (path) => JSON.parse(await readFile(new URL(`../fixtures/${path}`, import.meta.url), "utf8"));

const DETAILS = "/api/v1/me/contact-details";
const ITEMS = "/api/v1/me/data/contact-details";

const patch = (portal, path, etag, body, language) =>
  ask(portal, "PATCH", path, { body, language, headers: etag ? { "If-Match": etag } : {} });
const etagOf = async (portal, path) => (await ask(portal, "GET", path)).headers.get("ETag");

test("a PATCH without If-Match, or with one that is not the last, is refused and changes nothing", async () => {
  const portal = mock({ persona: "aino" });
  const before = await ask(portal, "GET", DETAILS);
  for (const language of ["fi", "sv", "en"]) {
    const missing = await patch(portal, DETAILS, undefined, { phone: null }, language);
    assert.equal(missing.status, 428);
    assert.deepEqual(
      missing.body,
      await fixture(`refusals/correctMyContactDetails.revision-required.${language}.json`),
    );
    const stale = await patch(portal, DETAILS, '"0"', { phone: null }, language);
    assert.equal(stale.status, 412);
    assert.deepEqual(stale.body, await fixture(`refusals/correctMyContactDetails.stale-revision.${language}.json`));
  }
  assert.deepEqual((await ask(portal, "GET", DETAILS)).body, before.body);
});

test("two windows: the second to save meets 412, looks again and saves", async () => {
  const portal = mock({ persona: "aino" });
  const seen = await etagOf(portal, DETAILS);
  assert.equal((await patch(portal, DETAILS, seen, { phone: "040 123 4567" })).status, 200);
  assertProblem(await patch(portal, DETAILS, seen, { phone: null }), "stale-revision");
  const saved = await patch(portal, DETAILS, await etagOf(portal, DETAILS), { phone: null });
  assert.equal(saved.status, 200);
  assert.ok(!("phone" in saved.body));
});

test("a correction of the contact details is seen in the category, and of the item in the contact details", async () => {
  const portal = mock({ persona: "oksana" });
  const [item] = (await ask(portal, "GET", ITEMS)).body.items;
  const corrected = await patch(portal, DETAILS, await etagOf(portal, DETAILS), {
    phone: "+46 70 123 45 67",
    language: null,
  });
  assert.equal(corrected.body.phone, "+46701234567");
  assert.ok(!("language" in corrected.body));

  const [seen] = (await ask(portal, "GET", ITEMS, { language: "sv" })).body.items;
  assert.equal(seen.content.phone, "+46701234567");
  assert.ok(!("language" in seen.content));
  assert.notEqual(seen.etag, item.etag);
  assertProblem(await patch(portal, `${ITEMS}/${item.id}`, item.etag, { phone: null }), "stale-revision");

  const after = await patch(portal, `${ITEMS}/${item.id}`, seen.etag, { phone: "0401234567" });
  assert.equal(after.headers.get("ETag"), after.body.etag);
  assert.notEqual(after.body.etag, seen.etag);
  assert.equal((await ask(portal, "GET", DETAILS)).body.phone, "+358401234567");
  assert.notEqual(await etagOf(portal, DETAILS), corrected.headers.get("ETag"));
});

test("an interest is corrected, its title with it; a contact role shows its title in who I am", async () => {
  const portal = mock({ persona: "oksana" });
  const [interest] = (await ask(portal, "GET", "/api/v1/me/data/interests")).body.items;
  const path = `/api/v1/me/data/interests/${interest.id}`;
  const topic = (await patch(portal, path, interest.etag, { topic: "beekeeping" })).body;
  assert.deepEqual([topic.content.topic, topic.id], ["beekeeping", interest.id]);
  const found = await ask(portal, "GET", "/api/v1/me/data/interests?q=BEEKEEPING");
  assert.deepEqual(
    found.body.items.map(({ id }) => id),
    [interest.id],
  );

  const [role] = (await ask(portal, "GET", "/api/v1/me/data/organisations")).body.items;
  await patch(portal, `/api/v1/me/data/organisations/${role.id}`, role.etag, { title: "Johtaja" });
  const me = (await ask(portal, "GET", "/api/v1/me")).body.contactRoles.find(({ id }) => id === role.id);
  assert.equal(me.title, "Johtaja");
  assert.notEqual(me.etag, role.etag);
});

test("what needs a request, or is given elsewhere, is refused with the operation that changes it", async () => {
  const portal = mock({ persona: "oksana" });
  const seen = await etagOf(portal, DETAILS);
  for (const language of ["fi", "sv", "en"]) {
    const refused = await patch(portal, DETAILS, seen, { familyName: "Uusi" }, language);
    assert.equal(refused.status, 422);
    assert.deepEqual(
      refused.body,
      await fixture(`refusals/correctMyContactDetails.other-operation-needed.${language}.json`),
    );
  }

  const [choice] = (await ask(portal, "GET", "/api/v1/me/data/marketing-prohibitions")).body.items;
  const given = await patch(portal, `/api/v1/me/data/marketing-prohibitions/${choice.id}`, choice.etag, {
    state: "no-choice",
  });
  const problem = assertProblem(given, "other-operation-needed");
  assert.deepEqual([problem.operation, problem.reason.code], ["putMarketingProhibitions", "changed-by-choice"]);
});

test("a new address waits, and the rest of the patch is in force", async () => {
  const portal = mock({ persona: "oksana" });
  const seen = await etagOf(portal, DETAILS);
  const { email } = (await ask(portal, "GET", DETAILS)).body;
  const asked = await patch(portal, DETAILS, seen, { email: "other@example.com", phone: "040 222 2222" });
  assert.equal(asked.status, 200);
  assert.deepEqual(
    [asked.body.email, asked.body.phone, asked.body.pendingEmail.address],
    [email, "+358402222222", "other@example.com"],
  );
  const back = await patch(portal, DETAILS, await etagOf(portal, DETAILS), { email });
  assert.equal(back.body.pendingEmail, undefined);
});

test("a value that is wrong, and a field that there is not, are refused at their places", async () => {
  const portal = mock({ persona: "aino" });
  const seen = await etagOf(portal, DETAILS);
  const places = async (body) =>
    assertProblem(await patch(portal, DETAILS, seen, body), "validation-failed").errors.map(({ pointer }) => pointer);
  assert.deepEqual(await places({ phone: "soita" }), ["/phone"]);
  assert.deepEqual(await places({ language: "de" }), ["/language"]);
  assert.deepEqual(await places({ nickname: "A" }), ["/nickname"]);
  assert.deepEqual(await places({ phone: "1".repeat(41) }), ["/phone"]);
  assert.equal(await etagOf(portal, DETAILS), seen);
});

test("while processing is restricted, nothing is corrected", async () => {
  const portal = mock({ persona: "eero" });
  const refused = assertProblem(
    await patch(portal, DETAILS, await etagOf(portal, DETAILS), { phone: null }),
    "processing-restricted",
  );
  assert.equal(refused.reason.code, "processing-restricted");
});

test("a merge patch is sent as one", async () => {
  const portal = mock({ persona: "aino" });
  const headers = { "If-Match": await etagOf(portal, DETAILS), "Content-Type": "application/json" };
  assertProblem(await ask(portal, "PATCH", DETAILS, { body: { phone: null }, headers }), "unsupported-media-type");
});
