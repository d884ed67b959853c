// What a source system feeds, and what the persons concerned see, through the API: the oracle of what staff does on the page.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { person } from "../harness/person.mjs";
import { PORTAL } from "../portal/customer.mjs";
import { fresh, signIn, token } from "../portal/people.mjs";

/** Feeds lines as the customer register; each is taken. */
export async function feed(...lines) {
  const headers = { ...(await bearer("crm")), "Content-Type": "application/x-ndjson" };
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const answer = await fetch(`${PORTAL}/api/v1/register-batches`, { method: "POST", headers, body });
  const results = (await answer.text()).trim().split("\n").map((line) => JSON.parse(line));
  assert.ok(results.at(-1).complete, JSON.stringify(results));
  assert.deepEqual(results.filter(({ status }) => status === "rejected"), []);
}

/** What the portal answers to somebody, whoever it is; undefined where there is no such thing. */
export async function readAs(persona, path, language = "fi") {
  const answer = await fetch(`${PORTAL}/api/v1${path}`, { headers: { ...(await bearer(persona)), "Accept-Language": language } });
  assert.ok(answer.ok || answer.status === 404, `${path}: ${answer.status}`);
  return answer.ok ? answer.json() : undefined;
}

/** Whose a source system's id is, as the officer finds it. */
export async function whose(personId) {
  const headers = { ...(await bearer("tiina")), "Content-Type": "application/json" };
  const body = JSON.stringify({ purpose: "data-quality", sourcePerson: { source: "crm", personId } });
  const answer = await fetch(`${PORTAL}/api/v1/staff/subjects/search`, { method: "POST", headers, body });
  const { items } = await answer.json();
  assert.equal(items.length, 1, personId);
  return items[0].id;
}

/** Somebody fresh, like a persona, who is signed in and speaks to the portal without a page; `close` ends it. */
export async function customer(key) {
  const { context } = await person(PORTAL);
  const someone = await fresh(key);
  await signIn(context, someone);
  const said = async (answer) => {
    assert.ok(answer.ok(), `${answer.url()}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  return {
    ...someone,
    get: async (path, language = "fi") => said(await context.request.get(`/api/v1${path}`, { headers: { "Accept-Language": language } })),
    post: async (path, data) => said(await context.request.post(`/api/v1${path}`, { data, headers: { "Idempotency-Key": randomUUID(), "X-Requested-With": "test" } })),
    patch: async (path, data, etag) => said(await context.request.patch(`/api/v1${path}`, { data, headers: { "If-Match": etag, "X-Requested-With": "test", "Content-Type": "application/merge-patch+json" } })),
    close: () => context.close(),
  };
}

async function bearer(persona) {
  return { Authorization: `Bearer ${await token(persona)}` };
}
