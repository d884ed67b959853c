// Fresh people, each in all things like a persona: what the sources hold about the persona is fed once more, under ids,
// addresses and numbers of their own, through the door by which the sources come in. So no test meets what another one did.
import assert from "node:assert/strict";
import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PERSONAS } from "../harness/personas.mjs";
import { PORTAL } from "./customer.mjs";

const SOURCES = ["crm", "support-desk"];
const REGISTER = new URL("../../../../local/resources/demonstration/", import.meta.url);

/** Who shares a number or an address with whom: the one makes no sense without the other. */
const TOGETHER = [
  ["kalle", "liisa"],
  ["pekka", "soren"],
];

const lines = Object.fromEntries(
  await Promise.all(SOURCES.map(async (source) => [source, (await readFile(new URL(`${source}.ndjson`, REGISTER), "utf8")).trim().split("\n")])),
);

/** Feeds a fresh one like a persona, with those who share something with them; answers the login, and what the sources call them. */
export async function fresh(key) {
  const persona = named(key);
  const tag = randomBytes(5).toString("hex");
  const crmIds = (TOGETHER.find((keys) => keys.includes(key)) ?? [key]).map((each) => named(each).crmId).filter(Boolean);
  const renamed = renaming(crmIds, tag);
  for (const source of crmIds.length === 0 ? [] : SOURCES) {
    const mine = lines[source].filter((line) => crmIds.includes(crmIdOf(JSON.parse(line))));
    if (mine.length > 0) await feed(source, mine.map((line) => renamed(dated(line))));
  }
  const { login } = persona;
  const someone = {
    key,
    tag,
    name: persona.name,
    crmId: persona.crmId && renamed(persona.crmId),
    sub: `${login.sub}-${tag}`,
    email: crmIds.length === 0 ? login.email.replace("@", `.${tag}@`) : renamed(login.email),
  };
  if (key === "eero") await restrict(someone);
  return someone;
}

const tokens = new Map();

/** What an issuer says that a persona is, asked for once. */
export function token(key) {
  if (!tokens.has(key)) tokens.set(key, issued(key));
  return tokens.get(key);
}

async function issued(key) {
  const answer = await fetch(`${await issuers()}/token/${key}`);
  assert.equal(answer.status, 200, `the token of ${key}`);
  return answer.text();
}

/** Asks the portal as staff, a partner or a source system. */
export async function as(key, method, path, body, headers = {}) {
  const answer = await fetch(`${PORTAL}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${await token(key)}`,
      "Accept-Language": "en",
      "X-Requested-With": "test",
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const said = await answer.text();
  assert.ok(answer.ok, `${key} ${method} ${path}: ${answer.status} ${said.slice(0, 300)}`);
  return said === "" ? undefined : answer.headers.get("Content-Type").includes("ndjson") ? said : JSON.parse(said);
}

/** Somebody as staff finds them: by their id in the CRM. The look is on the person's own log from then on. */
export async function foundByStaff({ crmId }, member = "tiina") {
  const { items } = await as(member, "POST", "/staff/subjects/search", {
    purpose: "handle-request",
    sourcePerson: { source: "crm", personId: crmId },
  });
  assert.equal(items.length, 1, crmId);
  return items[0];
}

/** Signs somebody in, at the issuer's page as a browser would; `before` is how many seconds ago the login is said to have been. */
export async function signIn(context, { key, sub, email }, before = 0) {
  const page = await context.request.get("/login?return=/my/accessibility");
  const claims = { sub, email, email_verified: true, auth_time: Math.floor(Date.now() / 1000) - before };
  const back = await context.request.post(page.url(), { form: { username: key, claims: JSON.stringify(claims) } });
  assert.ok(back.ok() && back.url().startsWith(PORTAL), `${key} comes back from the login: ${back.status()} ${back.url()}`);
}

function named(key) {
  const persona = PERSONAS.find((each) => each.key === key);
  assert.ok(persona !== undefined, key);
  return persona;
}

function crmIdOf({ person }) {
  return person?.crmId ?? person?.id;
}

/** Gives what identifies these persons a value of their own: their ids, addresses and numbers. */
function renaming(crmIds, tag) {
  const theirs = Object.values(lines).flat().map((line) => JSON.parse(line)).filter((line) => crmIds.includes(crmIdOf(line)));
  const addresses = new Set(theirs.flatMap(({ content }) => [content.email, content.workEmail, content.organisation?.email]).filter(Boolean));
  const phones = new Set(theirs.flatMap(({ content }) => [content.phone, content.workPhone, content.organisation?.phone]).filter(Boolean));
  const desks = new Set(theirs.filter(({ person }) => person.crmId !== undefined).map(({ person }) => person.id));
  const by = [
    ...[...addresses].map((address) => [address, address.replace("@", `.${tag}@`)]),
    ...[...phones].map((phone) => [phone, `+4670${randomInt(1_000_000, 9_999_999)}`]),
    ...[...desks].map((id) => [`"${id}"`, `"${id}-${tag}"`]),
    ...crmIds.map((id) => [id, `${id}-${tag}`]),
  ];
  return (text) => by.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

/** The times of the lines are so long before today. */
function dated(line) {
  return line.replaceAll(/\{\{(?:date (P[^ }]+)|(P[^ }]+) (\d\d:\d\d))\}\}/g, (_, date, day, time) => {
    const at = shifted(date ?? day);
    return date === undefined ? `${at}T${time}:00+02:00` : at;
  });
}

function shifted(period) {
  const [, count, unit] = /^P(-?\d+)([DMY])$/.exec(period);
  const day = new Date();
  if (unit === "D") day.setUTCDate(day.getUTCDate() + Number(count));
  else {
    const wanted = day.getUTCMonth() + Number(count) * (unit === "Y" ? 12 : 1);
    const last = new Date(Date.UTC(day.getUTCFullYear(), wanted + 1, 0)).getUTCDate();
    day.setUTCMonth(wanted, Math.min(day.getUTCDate(), last));
  }
  return day.toISOString().slice(0, 10);
}

async function feed(source, batch) {
  const answered = await as(source, "POST", "/register-batches", `${batch.join("\n")}\n`, { "Content-Type": "application/x-ndjson" });
  const { outcomes } = JSON.parse(answered.trim().split("\n").at(-1));
  assert.deepEqual(outcomes, { created: batch.length }, `${source}: ${answered}`);
}

/** The persona whose processing is restricted is so by the officer's hand. */
async function restrict(someone) {
  const { id } = await foundByStaff(someone);
  const restriction = { subject: id, ground: "accuracy-contested", reason: "Asiakas kiistää tiedot" };
  await as("tiina", "POST", "/staff/restrictions", restriction, { "Idempotency-Key": randomUUID() });
}

let found;

/** Where the issuers are: the way to the login leads there. */
function issuers() {
  found ??= fetch(`${PORTAL}/login?return=/`, { redirect: "manual" }).then((answer) => new URL(answer.headers.get("Location")).origin);
  return found;
}
