// Staff finds a person, looks, joins, separates and withholds, in the portal itself, by the hands of $HANDS; the person sees what concerns them.
import assert from "node:assert/strict";
import { isAccessible } from "../harness/checks.mjs";
import { beginning } from "../portal/customer.mjs";
import { asStaff } from "./member.mjs";
import { feed, readAs, whose } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const scenarioAt = (name, persona, language, address, work) =>
  scenario(`${name}: ${persona} in ${language}`, () => asStaff(persona, language, address, work));

/** What the ids that this run makes begin with. */
const RUN = Date.now().toString(36);
/** By what the customer register knows some of the personas. */
const GORAN = "C-1002";
const OKSANA = "C-1003";
const EERO = "C-1004";
const COLLECTED = { how: "contract", at: "2026-11-02T09:00:00Z" };

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const radio = (page, name, value) => main(page).locator(`input[type=radio][name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
const field = (page, name) => main(page).locator(`[name=${JSON.stringify(name)}]`);

scenarioAt("a look stands on the person's own log with its purpose, and none before it was made", "juha", "fi", "/staff/persons", async (member) => {
  const { page, press, choose, t } = member;
  const before = await looksAt("goran");
  const [match] = await find(member, { email: "goran.strom@example.org" }, "customer-contact");
  assert.deepEqual((await looksAt("goran")).slice(before.length), ["customer-contact"]);
  await press(page, match);
  await main(page).getByRole("heading", { name: t("views/person")("held"), exact: true }).waitFor();
  await isAccessible(page, "a person");
  assert.equal(new URL(page.url()).search, "");
  const afterOpening = await looksAt("goran");
  assert.deepEqual([...new Set(afterOpening.slice(before.length))], ["customer-contact"]);
  assert.ok(afterOpening.length > before.length + 1);
  await page.reload();
  await member.settled();
  await button(page, t("views/person")("look")).waitFor();
  assert.equal((await looksAt("goran")).length, afterOpening.length, "a reload looks by itself");
  await choose(page, radio(page, "purpose", "identify-person"));
  await press(page, button(page, t("views/person")("look")));
  await main(page).getByRole("heading", { name: t("views/person")("held"), exact: true }).waitFor();
  assert.equal((await looksAt("goran")).at(-1), "identify-person");
});

scenarioAt("two persons who are one are joined, and separated again", "tiina", "en", "/staff/persons", async (member) => {
  const { page, press, choose, type, t } = member;
  const person = t("views/person");
  const [one, two] = [`${RUN}-1`, `${RUN}-2`];
  await feed(contact(one, "Testi"), contact(two, "Testinen"));
  const [id, other] = [await whose(one), await whose(two)];
  assert.notEqual(id, other);
  await press(page, (await find(member, { source: "crm", personId: one }, "data-quality"))[0]);
  await press(page, button(page, person("joinFind")));
  await choose(page, radio(page, "way", "source"));
  await choose(page, radio(page, "sourcePerson.source", "crm"));
  await type(page, field(page, "sourcePerson.personId"), two);
  await press(page, button(page, t("parts")("search")));
  await press(page, button(page, person("compare")));
  await main(page).getByRole("heading", { name: person("joinDoes"), exact: true }).waitFor();
  await main(page).getByText(`Testinen ${two}`, { exact: true }).waitFor();
  await isAccessible(page, "two persons side by side");
  await type(page, field(page, "reason"), "The same address and date of birth");
  await press(page, button(page, person("joinNow")));
  await main(page).getByText(person("joinedNow"), { exact: true }).waitFor();
  assert.equal(await whose(two), id);
  await press(page, button(page, t("parts")("again")));
  const separate = button(page, person("separateWhich", { source: await sourceName(member), id: two }));
  await press(page, separate);
  await type(page, field(page, "reason"), "Two persons after all");
  await press(page, button(page, person("separateNow", { source: await sourceName(member), id: two })));
  await main(page).getByRole("link", { name: person("separatedOpen"), exact: true }).waitFor();
  assert.equal(await whose(two), other);
  assert.equal(await whose(one), id);
  await feed(gone(one), gone(two));
});

scenarioAt("a login that staff links opens the person's data, until it is unlinked", "tiina", "sv", "/staff/persons", async (member) => {
  const { page, press, choose, type, t, read } = member;
  const person = t("views/person");
  const known = `${RUN}-3`;
  await feed(contact(known, "Testi"));
  const id = await whose(known);
  await press(page, (await find(member, { source: "crm", personId: known }, "identify-person"))[0]);
  await press(page, button(page, person("link")));
  await type(page, field(page, "issuer"), "https://login.example/customers");
  await type(page, field(page, "sub"), `login-${RUN}`);
  await choose(page, radio(page, "how", "document"));
  await choose(page, radio(page, "document", "identity-card"));
  await choose(page, radio(page, "seen", "in-person"));
  await press(page, button(page, person("linkNow")));
  await main(page).getByText(person("linked"), { exact: true }).waitFor();
  const linked = await read(`/staff/subjects/${id}?purpose=identify-person`);
  assert.deepEqual(linked.logins.map(({ sub, madeByStaff }) => [sub, madeByStaff]), [[`login-${RUN}`, true]]);
  await press(page, button(page, person("unlinkWhich", { login: `login-${RUN}` })));
  await choose(page, radio(page, "reason", "login-lost"));
  await press(page, button(page, person("unlinkNow")));
  await main(page).getByText(person("unlinked"), { exact: true }).waitFor();
  assert.deepEqual((await read(`/staff/subjects/${id}?purpose=identify-person`)).logins, []);
  await feed(gone(known));
});

scenarioAt("what is withheld, the person sees with its reason alone; and as it is, once it is shown again", "tiina", "fi", "/staff/persons", async (member) => {
  const { page, press, choose, type, t, words } = member;
  const holdings = t("views/holdings");
  const title = `Ärende ${RUN}`;
  await feed(ticket(GORAN, title));
  const id = await whose(GORAN);
  const mine = async () => (await readAs("goran", "/me/data/support-tickets?limit=100", "sv")).items;
  const { id: item } = (await mine()).find((each) => each.title.includes(title));
  const seen = async () => readAs("goran", `/me/data/support-tickets/${item}`, "sv");
  await page.goto(`/staff/persons/${id}`);
  await choose(page, radio(page, "purpose", "handle-request"));
  await press(page, button(page, t("views/person")("look")));
  await press(page, main(page).getByRole("link", { name: words("Category", "support-tickets"), exact: true }));
  const entry = main(page).getByRole("article").filter({ hasText: title });
  await press(page, entry.getByRole("button", { name: beginning(holdings("withhold")) }));
  const { values } = await readAs("goran", "/vocabulary", "sv");
  await entry.locator("q[lang=sv]").getByText(values.WithholdingReason["trade-secret"].explanation, { exact: true }).waitFor();
  await choose(page, entry.locator("input[name=reason][value=trade-secret]"));
  await type(page, entry.locator("[name=text]"), "Sopimuksen hinnat");
  await isAccessible(page, "an item that is about to be withheld");
  await press(page, entry.getByRole("button", { name: holdings("withholdNow"), exact: true }));
  await main(page).getByText(holdings("nowWithheld"), { exact: true }).waitFor();
  const withheld = await seen();
  assert.deepEqual([withheld.withheld?.reason, withheld.content], ["trade-secret", undefined]);
  const shown = main(page).getByRole("article").filter({ hasText: withheld.withheld.text });
  await press(page, shown.getByRole("button", { name: beginning(holdings("decide")) }));
  await choose(page, shown.locator("input[name=reason][value=show]"));
  await type(page, shown.locator("[name=text]"), "Hinnat ovat julkiset");
  await press(page, shown.getByRole("button", { name: holdings("showNow"), exact: true }));
  await main(page).getByText(holdings("nowShown"), { exact: true }).waitFor();
  assert.equal((await seen()).withheld, undefined);
  assert.equal((await seen()).content.title, title);
  await feed({ op: "deletion", id: `ticket-${RUN}`, version: 2, person: { id: GORAN }, category: "support-tickets" });
});

scenarioAt("a call that is listened to is a look of its own", "juha", "en", "/staff/persons", async (member) => {
  const { page, press, choose, t, words } = member;
  const id = await whose(OKSANA);
  const earlier = await looksAt("oksana");
  // To go on with a recording for the same purpose is the same look for an hour, in another run, too.
  const purpose = ["customer-contact", "legal-claim", "handle-request", "data-quality"].find((each) => !earlier.includes(each));
  await page.goto(`/staff/persons/${id}/call-recordings`);
  await choose(page, radio(page, "purpose", purpose));
  await press(page, button(page, t("views/holdings")("look", { category: words("Category", "call-recordings") })));
  const listen = main(page).getByRole("button", { name: t("views/holdings")("listen"), exact: true }).first();
  await listen.waitFor();
  const before = (await looksAt("oksana")).length;
  await press(page, listen);
  const player = main(page).locator("audio");
  await player.waitFor();
  await player.evaluate((audio) => audio.play());
  await page.waitForFunction(() => document.querySelector("audio").currentTime > 0);
  assert.deepEqual((await looksAt("oksana")).slice(before), [purpose]);
});

scenarioAt("customer service sees of a restricted person that they are, and nothing else", "juha", "sv", "/staff/persons", async (member) => {
  const { page, press, choose, t } = member;
  const id = await whose(EERO);
  await page.goto(`/staff/persons/${id}`);
  await choose(page, radio(page, "purpose", "customer-contact"));
  await press(page, button(page, t("views/person")("look")));
  await main(page).getByText(t("views/person")("restrictedWhy"), { exact: true }).waitFor();
  assert.equal(await main(page).getByText("Hämäläinen").count(), 0);
  assert.equal(await button(page, t("views/person")("joinFind")).count(), 0);
});

/** Searches by what is filled in, for a purpose; answers the links to those who were found. */
async function find({ page, press, choose, type, t, settled }, filled, purpose) {
  if (filled.source !== undefined) {
    await choose(page, radio(page, "way", "source"));
    await choose(page, radio(page, "sourcePerson.source", filled.source));
    await type(page, field(page, "sourcePerson.personId"), filled.personId);
  } else {
    await type(page, field(page, "email"), filled.email);
  }
  await choose(page, radio(page, "purpose", purpose));
  await press(page, button(page, t("parts")("search")));
  await main(page).getByRole("heading", { name: t("parts")("found", { count: 1 }), exact: true }).waitFor();
  await settled();
  await isAccessible(page, "who was found");
  return main(page).locator('a[href^="/staff/persons/"]').all();
}

/** For what staff has looked at somebody, the earliest first, as their own log has it. */
async function looksAt(persona) {
  const { items } = await readAs(persona, "/me/access-log?limit=100");
  return items.filter(({ viewerKind }) => viewerKind === "staff").map(({ purpose }) => purpose).reverse();
}

async function sourceName({ read }) {
  return (await read("/vocabulary")).sources.crm.name;
}

function contact(id, familyName) {
  return { op: "upsert", id: `contact-${id}`, version: 1, person: { id }, collected: COLLECTED, content: { category: "contact-details", givenName: familyName, familyName: id, email: `${id}@test.example` } };
}

function gone(id) {
  return { op: "deletion", id: `contact-${id}`, version: 2, person: { id }, category: "contact-details" };
}

function ticket(person, title) {
  const messages = [{ sentAt: "2026-11-20T13:00:00Z", author: "subject", text: "Vad kostar det?" }];
  const content = { category: "support-tickets", number: RUN, title, status: "open", openedAt: "2026-11-20T13:00:00Z", messages, handling: [] };
  return { op: "upsert", id: `ticket-${RUN}`, version: 1, person: { id: person }, collected: COLLECTED, content };
}
