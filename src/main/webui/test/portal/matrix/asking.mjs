// The way to a request, question by question, from the list of what one can want; and what is seen before and after.
import assert from "node:assert/strict";
import { anyNumber, beginning, escaped } from "../customer.mjs";
import { as } from "../people.mjs";
import { remember } from "./record.mjs";

/** Grounds that speak for themselves: nobody is asked for words. */
const SPEAK_FOR_THEMSELVES = ["no-longer-needed", "consent-withdrawn", "direct-marketing"];

const GROUNDED = ["erasure", "restriction", "objection"];

/**
 * Asks for a right by the page, and sees what comes of it.
 *
 * @param right as the contract names it
 * @param of `everything`, names of topics, or `{ one: topic }` for one item of it
 * @param comes what the law gives: see the table
 */
export function asks(right, { of = "everything", ground, words = "…", fields }, comes) {
  return async (someone) => {
    const { page, press, main, t, read, who } = someone;
    const item = of.one === undefined ? undefined : (await read(`/me/data/${of.one}`)).items[0];
    await someone.open("/my/rights");
    await press(page, main.getByRole("link", { name: t("views/rights")(ground === "direct-marketing" ? "objection" : right), exact: true }));
    for (const question of questions(right, { of, ground, linked: comes.unlinked !== true })) {
      await answers[question](someone, { right, of, item, ground, words, fields });
      await next(someone);
    }
    await isForeseen(someone, right, ground, comes);
    const filed = await file(someone, right, ground, comes);
    remember(filed);
    await (comes.unlinked ? isTaken : comes.ends ? isFarewell : isTold)(someone, right, ground, comes);
    await isSo(someone, filed, { right, ground, of, item, words, comes });
    const { request: byStaff } = await as("tiina", "GET", `/staff/requests/${filed.id}?purpose=handle-request`);
    assert.deepEqual([byStaff.right, byStaff.ground, byStaff.state], [right, ground, filed.state], `${who.key}, as staff sees it`);
  };
}

function questions(right, { of, ground, linked }) {
  if (right === "rectification") return ["topic", "item", "fields"];
  const what = ground === "direct-marketing" ? [] : of === "everything" ? ["what"] : of.one === undefined ? ["what", "topics"] : ["what", "topic", "items"];
  const why = GROUNDED.includes(right) ? ["ground"] : [];
  const own = !linked || (GROUNDED.includes(right) && !SPEAK_FOR_THEMSELVES.includes(ground)) ? ["words"] : [];
  return right === "objection" ? [...why, ...what, ...own] : [...what, ...why, ...own];
}

const answers = {
  what: ({ page, choose, t }, { of }) =>
    choose(page, radio(page, t("views/right")(of === "everything" ? "whatAll" : of.one === undefined ? "whatTopics" : "whatItems"))),
  ground: ({ page, choose, words }, { ground }) => choose(page, radio(page, words("Ground", ground))),
  topic: ({ page, choose }, { of }) => choose(page, page.locator(`input[type=radio][value="${of.one}"]`)),
  topics: async ({ page, choose }, { of }) => {
    for (const topic of of) await choose(page, page.locator(`input[type=checkbox][name="${topic}"]`));
  },
  item: ({ page, choose }, { item }) => choose(page, page.locator(`input[type=radio][value="${item.id}"]`)),
  items: ({ page, choose }, { item }) => choose(page, page.locator(`input[type=checkbox][name="${item.id}"]`)),
  words: ({ page, type, t }, { words }) => type(page, page.getByRole("textbox", { name: beginning(t("views/right")("words")) }), words),
  fields: async ({ page, type }, { fields }) => {
    for (const [name, value] of Object.entries(fields)) await type(page, page.locator(`[name="${name}"]`), value);
  },
};

function next({ page, press, main, t }) {
  return press(page, main.getByRole("button", { name: t("views/right")("next"), exact: true }));
}

function radio(page, name) {
  return page.getByRole("radio", { name: beginning(name) });
}

/** Before the button, the page says of each topic what the law makes of it. */
async function isForeseen(someone, right, ground, { lines, state, unlinked, ends }) {
  const { main, t } = someone;
  const heading = t("views/right")(unlinked ? "reviewUnlinked" : "reviewQuestion");
  await main.getByRole("heading", { name: heading, exact: true }).waitFor();
  if (!unlinked && ground !== "direct-marketing") await sections(someone, right, lines, state === "completed" || state === "refused" || ends ? "now" : "after");
}

/** Presses the button that says what it does, and hears what the portal answers. */
async function file(someone, right, ground, { lines, state, unlinked, ends }) {
  const { page, press, main, t } = someone;
  const r = t("views/right");
  const kept = Object.keys(lines).every((verdict) => verdict === "keep");
  const now = state === "completed" || ends;
  const names =
    ground === "direct-marketing"
      ? [r("prohibitMarketing")]
      : unlinked
        ? [r("sendUnlinked", { right })]
        : kept
          ? [r("askAnyway")]
          : right === "erasure"
            ? undefined
            : [1, 22].map((count) => r("ask", { right, count }));
  const begins = r(now ? "deleteNow" : "deleteAsk", { what: "" }).trim();
  const name = names === undefined ? new RegExp(`^${escaped(begins)} .+`) : anyNumber(...names);
  const answered = page.waitForResponse((each) => each.request().method() === "POST" && new URL(each.url()).pathname === "/api/v1/me/requests");
  await press(page, main.getByRole("button", { name }));
  const answer = await answered;
  assert.equal(answer.status(), 201, await answer.text());
  return answer.json();
}

/** The request's own view says that it arrived, what came of it, and of which topic what. */
async function isTold(someone, right, ground, { lines, state, outcome }) {
  const { page, main, t, words } = someone;
  await page.waitForURL(/\/my\/requests\/[0-9a-f-]+$/);
  const open = outcome === undefined;
  await main.getByRole("status").filter({ hasText: t("views/request")(open ? "filedOpen" : "filedDone", { right }) }).waitFor();
  await main.getByText(outcome === undefined ? words("RequestState", state) : words("RequestOutcome", outcome)).first().waitFor();
  if (ground !== "direct-marketing") await sections(someone, right, lines, open ? "after" : "done");
}

async function isTaken({ main, t }, right) {
  await main.getByRole("heading", { name: t("views/right")("filed", { right }), exact: true }).waitFor();
}

async function isFarewell(someone, right, _, { lines }) {
  const { main, t } = someone;
  await main.getByRole("heading", { name: t("views/farewell")("title"), exact: true }).waitFor();
  await sections(someone, right, lines, "done");
}

/** Under a heading in the person's words stand the topics to which the same happens, and nothing else. */
async function sections({ page, main, t, words }, right, lines, phase) {
  const expected = Object.fromEntries(Object.entries(lines).map(([verdict, topics]) => [verdict, topics.map((topic) => words("Category", topic)).sort()]));
  if (Object.keys(expected).length > 0) await main.locator("section[data-verdict]").first().waitFor();
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll("main section[data-verdict]")].map((section) => ({
      verdict: section.dataset.verdict,
      heading: section.querySelector("h3").textContent,
      topics: [...section.querySelectorAll("li")].map((each) => each.firstElementChild.firstChild.textContent.replaceAll("\u00ad", "")),
    })),
  );
  assert.deepEqual(Object.fromEntries(seen.map(({ verdict, topics }) => [verdict, [...new Set(topics)].sort()])), expected, `what is told ${phase}`);
  for (const { verdict, heading } of seen) {
    const said = t("requests")(`${verdict}-${phase}`, { right });
    assert.ok(heading.startsWith(said), `“${heading}” begins with “${said}”`);
  }
}

/** What the portal answers to the person says the same, and what it holds of them is as it should be. */
async function isSo({ read }, { id }, { right, ground, of, item, words, comes: { lines, state, outcome, reason, ends, blocked } }) {
  const request = await read(`/me/requests/${id}`);
  if (ends) {
    assert.equal(request, undefined);
    assert.equal(await read("/me"), undefined, "nobody is signed in any more");
    return;
  }
  assert.deepEqual([request.right, request.ground, request.state, request.outcome], [right, ground, state, outcome]);
  const found = Object.fromEntries(Object.keys(lines).map((verdict) => [verdict, []]));
  for (const line of request.lines) found[line.verdict] = [...new Set([...(found[line.verdict] ?? []), line.category])].sort();
  if (ground !== "direct-marketing") assert.deepEqual(found, Object.fromEntries(Object.entries(lines).map(([verdict, topics]) => [verdict, [...topics].sort()])));
  if (reason !== undefined) assert.ok(request.lines.some((line) => line.reason?.code === reason), JSON.stringify(request.lines));
  if (outcome === "refused" || outcome === "partially-granted") assert.ok(request.remedies !== undefined, "a refusal says where to complain");
  if (GROUNDED.includes(right) && !SPEAK_FOR_THEMSELVES.includes(ground)) assert.equal(request.statement, words);
  if (item !== undefined) assert.ok(JSON.stringify(request.scope ?? request.corrections).includes(item.id));
  if (right === "erasure") await isErased(read, lines, of, item, state);
  if (blocked !== undefined) {
    const { items } = await read(`/me/data/${blocked.topic}`);
    assert.ok(items.some(({ blocks }) => blocks.some(({ kind }) => kind === blocked.by)), `${blocked.topic} is blocked by a ${blocked.by}`);
  }
}

/** What is erased is gone once the request is closed, and not before; what is kept is there. */
async function isErased(read, lines, of, item, state) {
  const closed = state === "completed";
  for (const [verdict, topics] of Object.entries(lines)) {
    for (const topic of topics) {
      if (verdict === "reduce") continue;
      const there = item === undefined ? (await read(`/me/data/${topic}`)).category.count > 0 : (await read(`/me/data/${topic}/${item.id}`)) !== undefined;
      assert.equal(there, !(closed && verdict === "execute"), `${topic} after ${verdict}`);
    }
  }
}
