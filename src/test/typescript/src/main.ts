/**
 * What a partner does in a day, from the contract and the guide alone. PartnerInTypeScriptTest starts it, and acts when a
 * line says that something must happen; at the end the last line is `done`.
 */
import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { checkAll } from "./bulk.js";
import { normalForm, sha256, verifyVectors } from "./identifiers.js";
import { asked, portal, Refused, token, type Schema } from "./portal.js";
import { proves, verified } from "./receipts.js";
import { received } from "./webhook.js";

function setting(name: string): string {
  const value = process.env[name];
  assert(value, `${name} is missing`);
  return value;
}

function hashed(address: string): Schema["ProhibitionCheck"] {
  const normal = normalForm(address);
  assert(normal);
  return { identifierType: "sha256", identifier: sha256(normal), channel: "post", scope: "direct-marketing" };
}

const base = setting("PORTAL");
const bearer = await token(setting("TOKEN_ENDPOINT"), setting("CLIENT"));
const api = portal(base, bearer);
const prohibited = setting("ADDRESS_OF_PROHIBITED");
const free = setting("ADDRESS_OF_FREE");

console.log(`vectors ${verifyVectors(JSON.parse(readFileSync(setting("VECTORS"), "utf8")).vectors)}`);

// One check, hashed and plain, and what proves it.
const keys = await asked(() => api.GET("/api/v1/signing-keys"));
const checks: Schema["ProhibitionCheck"][] = [
  hashed(`  ${prohibited.toUpperCase()} `),
  hashed(free),
  { identifierType: "phone", identifier: "040 123 4567", channel: "phone", scope: "direct-marketing" },
];
const single = await asked(() => api.POST("/api/v1/prohibition-checks", { body: { checks } }));
assert.deepEqual(
  single.answers.map((answer) => answer.permitted),
  [false, true, true],
);
assert.equal(single.answers[0]?.decision, "prohibited");
const claims = verified(single.receipt, keys);
assert.equal(claims.jti, single.checkId);
assert.equal(claims.checks, checks.length);
assert(proves(claims, checks, single.answers));
assert(!proves(claims, [...checks].reverse(), single.answers));
console.log("single check");

// A campaign.
const campaign = Array.from({ length: 5000 }, (_, i) => ({
  ...hashed(i % 100 === 7 ? prohibited : i % 100 === 8 ? free : `nobody-${i}@example.com`),
  yourReference: `row-${i}`,
}));
const bulk = await checkAll(base, bearer, campaign);
bulk.decisions.forEach((answer, i) => assert.equal(answer.permitted, i % 100 !== 7));
bulk.decisions.forEach((answer, i) => assert.equal(answer.yourReference, `row-${i}`));
const streamed = verified(bulk.summary.receipt ?? "", keys);
assert.equal(streamed.questionsSha256, bulk.questionsSha256);
assert.equal(streamed.answersSha256, bulk.answersSha256);
console.log(`bulk ${bulk.decisions.length}`);

// A problem is told by its type.
await assert.rejects(
  asked(() => api.POST("/api/v1/prohibition-checks", { body: { checks: [] } })),
  (problem: unknown) =>
    problem instanceof Refused && problem.problem.type === "urn:privacy-portal:problem:validation-failed",
);
await assert.rejects(
  asked(() => portal(base, "nonsense").GET("/api/v1/prohibition-changes")),
  (problem: unknown) =>
    problem instanceof Refused && problem.problem.type === "urn:privacy-portal:problem:unauthenticated",
);
console.log("problems");

// What changed, page by page, until there is no more.
const changes: Schema["ProhibitionChange"][] = [];
let cursor: string | undefined;
for (let more = true; more; ) {
  const page: Schema["ProhibitionChanges"] = await asked(() =>
    api.GET("/api/v1/prohibition-changes", { params: { query: { limit: 1, ...(cursor ? { cursor } : {}) } } }),
  );
  changes.push(...page.items);
  cursor = page.nextCursor;
  more = page.more;
}
const change = changes.find((event) => event.reference === setting("REFERENCE_OF_PROHIBITED"));
assert.equal(change?.type, "prohibition");
assert(change.sha256.includes(sha256(prohibited)));
assert(change.prohibited?.some((use) => use.channel === "post" && use.scope === "direct-marketing"));
console.log(`changes ${changes.length}`);

// What stands for everybody we were given, to compare with our own; and by one of our references.
const references = await asked(() => api.GET("/api/v1/disclosed-references"));
const standing = references.items.find((one) => one.reference === setting("REFERENCE_OF_PROHIBITED"));
assert(standing?.held);
assert(!standing.permitted.some((use) => use.channel === "post" && use.scope === "direct-marketing"));
const byReference = await asked(() =>
  api.POST("/api/v1/prohibition-checks", {
    body: {
      checks: [
        { identifierType: "reference", identifier: standing.reference, channel: "post", scope: "direct-marketing" },
      ],
    },
  }),
);
assert.equal(byReference.answers[0]?.permitted, false);
const quota = await asked(() => api.GET("/api/v1/quota"));
assert(quota.identifiers.used > campaign.length);
assert(quota.signingKeys.published.includes(quota.signingKeys.current));
console.log("references");

// What must be acted upon, until it is acknowledged.
const { items: notifications } = await asked(() => api.GET("/api/v1/notifications"));
for (const { id } of notifications) {
  await asked(() => api.POST("/api/v1/notifications/{id}/acknowledgement", { params: { path: { id } } }));
}
assert.deepEqual((await asked(() => api.GET("/api/v1/notifications"))).items, []);
console.log(`notifications ${notifications.length}`);

// Somebody objected at our stand; the answer was lost, so it is reported again.
const objection = {
  params: { header: { "Idempotency-Key": randomUUID() } },
  body: { identifierType: "email" as const, identifier: free, receivedAt: setting("RECEIVED_AT") },
};
const recorded = await asked(() => api.POST("/api/v1/objections", objection));
assert.equal((await asked(() => api.POST("/api/v1/objections", objection))).id, recorded.id);
const afterwards = await asked(() => api.POST("/api/v1/prohibition-checks", { body: { checks: [hashed(free)] } }));
assert.equal(afterwards.answers[0]?.decision, "prohibited");
for (const { id } of (await asked(() => api.GET("/api/v1/notifications"))).items) {
  await asked(() => api.POST("/api/v1/notifications/{id}/acknowledgement", { params: { path: { id } } }));
}
console.log(`objection ${recorded.id}`);

// The next one comes by itself.
const { id, message } = await received(Number(setting("WEBHOOK_PORT")), setting("WEBHOOK_SECRET"), () =>
  console.log("now notify"),
);
assert.equal(message.data.id, id);
assert.equal(message.type, "prohibition");
assert.deepEqual(message.data.reference.references, [setting("REFERENCE_OF_NEXT")]);
console.log(`webhook ${id}`);

// More than we may: as late as the portal says.
const small = portal(base, await token(setting("TOKEN_ENDPOINT"), setting("CLIENT_WITH_SMALL_QUOTA")));
let waited = 0;
while (!waited) {
  await asked(
    () => small.POST("/api/v1/prohibition-checks", { body: { checks: [hashed(free)] } }),
    (seconds) => {
      waited += seconds;
      console.log(`waiting ${seconds}`);
    },
  );
}
console.log("done");
