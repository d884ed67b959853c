// Each right from the click to its outcome, in the portal itself: persona × right × outcome, by the hands of $HANDS.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { anyNumber, asCustomer, beginning, escaped, HANDS } from "./customer.mjs";

const PHONE = "040 123 4567";

const scenario = (name, persona, language, address, work) =>
  test(`${name}: ${persona} in ${language}, by ${HANDS}`, () => asCustomer(persona, language, address, work));

const button = (page, name) => page.getByRole("main").getByRole("button", { name, exact: true });
const radio = (page, name) => page.getByRole("radio", { name: beginning(name) });

scenario("no marketing at all", "maija", "fi", "/", async ({ page, press, t, read }) => {
  await press(page, page.getByRole("navigation", { name: t("app")("pages") }).getByRole("link", { name: t("app")("/my/marketing"), exact: true }));
  await press(page, button(page, t("views/marketing")("prohibitAll")));
  await page.getByRole("status").filter({ hasText: t("views/marketing")("nothingDone") }).waitFor();
  const { choices } = await read("/me/choices");
  const advertising = choices.filter(({ scope }) => scope === "direct-marketing");
  assert.ok(advertising.length > 3);
  assert.deepEqual(advertising.filter(({ effective: { controller, partners } }) => controller.permitted || partners.permitted), []);
});

scenario("a phone number is corrected", "aino", "sv", "/my/contact-details", async ({ page, press, type, t, read }) => {
  const contact = t("views/contact");
  await press(page, button(page, contact("phoneEdit")));
  await type(page, page.getByRole("textbox", { name: beginning(contact("phoneNew")) }), PHONE);
  await press(page, button(page, contact("phoneSave")));
  await page.getByRole("status").filter({ hasText: contact("phoneDone", { value: PHONE }) }).waitFor();
  assert.equal((await read("/me/contact-details")).phone, "+358401234567");
});

scenario("a visit is deleted at once, as it was foreseen", "oksana", "en", "/my/data", async ({ page, press, choose, t, read, words }) => {
  const { item, ground } = await foreseen(read, "execute", ["web-visits", "page-views", "interests", "feedback"]);
  const address = `/my/data/${item.category}/${item.id}`;
  await toErasure({ page, press, t }, item);
  await choose(page, radio(page, words("Ground", ground)));
  await press(page, button(page, t("views/right")("next")));
  await throughWords({ page, press, t });
  await press(page, button(page, new RegExp(`^${escaped(t("views/right")("deleteNow", { what: "" }).trim())} .+`)));
  await page.waitForURL(/\/my\/requests\/[0-9a-f-]+$/);
  assert.equal(await read(address.replace("/my/", "/me/")), undefined);
  const [request] = (await read("/me/requests")).items;
  assert.deepEqual([request.right, request.ground, request.state, request.outcome], ["erasure", ground, "completed", "granted"]);
});

scenario("the deletion of a chat is asked for", "oksana", "sv", "/my/data", async ({ page, press, choose, t, read, words }) => {
  const { item, ground } = await foreseen(read, "staff", ["chat-conversations"], "no-longer-needed");
  await toErasure({ page, press, t }, item);
  await choose(page, radio(page, words("Ground", ground)));
  await press(page, button(page, t("views/right")("next")));
  await throughWords({ page, press, t });
  await press(page, button(page, new RegExp(`^${escaped(t("views/right")("deleteAsk", { what: "" }).trim())} .+`)));
  const request = await filed(page, read);
  assert.deepEqual([request.right, request.ground, request.state], ["erasure", ground, "received"]);
  assert.ok(JSON.stringify(request.scope.items).includes(item.id));
});

scenario("the use of everything is limited", "riitta", "fi", "/my/rights/restriction", async ({ page, press, type, choose, t, read, words }) => {
  const right = t("views/right");
  await choose(page, radio(page, right("whatAll")));
  await press(page, button(page, right("next")));
  await choose(page, radio(page, words("Ground", "accuracy-contested")));
  await press(page, button(page, right("next")));
  await type(page, page.getByRole("textbox", { name: beginning(right("words")) }), "Osoite on väärin.");
  await press(page, button(page, right("next")));
  await press(page, button(page, asks(right, "restriction")));
  const request = await filed(page, read);
  assert.deepEqual([request.right, request.ground, request.statement], ["restriction", "accuracy-contested", "Osoite on väärin."]);
});

scenario("one objects", "liisa", "sv", "/my/rights/objection", async ({ page, press, type, choose, t, read, words }) => {
  const right = t("views/right");
  await choose(page, radio(page, words("Ground", "legitimate-interest")));
  await press(page, button(page, right("next")));
  await choose(page, radio(page, right("whatAll")));
  await press(page, button(page, right("next")));
  await type(page, page.getByRole("textbox", { name: beginning(right("words")) }), "Jag vill inte.");
  await press(page, button(page, right("next")));
  await press(page, button(page, asks(right, "objection")));
  const request = await filed(page, read);
  assert.deepEqual([request.right, request.ground, request.statement], ["objection", "legitimate-interest", "Jag vill inte."]);
});

scenario("the data is asked for", "soren", "en", "/my/rights/access", async ({ page, press, choose, t, read }) => {
  const right = t("views/right");
  await choose(page, radio(page, right("whatAll")));
  await press(page, button(page, right("next")));
  await throughWords({ page, press, t });
  await press(page, button(page, asks(right, "access")));
  assert.equal((await filed(page, read)).right, "access");
});

scenario("a request is taken back", "vaino", "sv", "/my/help", async ({ page, press, type, t, read }) => {
  const help = t("views/help");
  const request = t("views/request");
  await type(page, page.getByRole("textbox", { name: beginning(help("message")) }), "Vem är ni?");
  await press(page, button(page, help("send")));
  await press(page, page.getByRole("main").getByRole("link", { name: help("sentLink"), exact: true }));
  await press(page, button(page, request("cancel")));
  await press(page, button(page, request("cancelSure")));
  await page.getByRole("main").getByText(request("cancelled"), { exact: true }).waitFor();
  assert.deepEqual((await read("/me/requests")).items.map(({ state }) => state), ["cancelled"]);
});

scenario("a copy is taken along", "goran", "fi", "/my/copy", async ({ page, press, t }) => {
  const download = page.waitForEvent("download");
  const [begin] = t("views/copy")("download", { size: "|" }).split("|");
  await press(page, page.getByRole("main").locator("a[download], button").filter({ hasText: beginning(begin) }));
  const path = process.env.COPY ?? (await (await download).path());
  await (await download).saveAs(path);
  assert.equal((await readFile(path)).subarray(0, 2).toString(), "PK");
  await page.getByRole("status").filter({ hasText: t("views/copy")("started") }).waitFor();
});

scenario("one writes to the data protection officer", "noor", "en", "/my/help", async ({ page, press, type, t, read }) => {
  const help = t("views/help");
  await type(page, page.getByRole("textbox", { name: beginning(help("message")) }), "من أين حصلتم على رقمي؟");
  await press(page, button(page, help("send")));
  await page.getByRole("main").getByText(help("sent"), { exact: true }).waitFor();
  const [request] = (await read("/me/requests")).items;
  assert.deepEqual([request.right, request.state, request.statement], ["contact", "received", "من أين حصلتم على رقمي؟"]);
});

/** An item of which something is foreseen, and the ground for it. */
async function foreseen(read, outcome, categories, wanted) {
  for (const category of categories) {
    for (const item of (await read(`/me/data/${category}`)).items) {
      const action = item.allowedActions.find(({ action, allowed }) => action === "request-erasure" && allowed);
      const ground = action?.grounds?.find((each) => each.foreseen === outcome && (wanted === undefined || each.ground === wanted));
      if (ground !== undefined) return { item, ground: ground.ground };
    }
  }
  return assert.fail(`nothing of ${categories.join()} is foreseen to be ${outcome}`);
}

/** From what is held to the topic, the item, and the way to its deletion. */
async function toErasure({ page, press }, item) {
  const main = page.getByRole("main");
  await press(page, main.locator(`a[href="/my/data/${item.category}"]`).first());
  await press(page, main.locator(`a[href="/my/data/${item.category}/${item.id}"]`).first());
  await press(page, main.locator(`a[href*="/my/rights/erasure"][href*="${item.id}"]`).first());
}

/** The question for one's own words can be left out, where it is asked. */
async function throughWords({ page, press, t }) {
  const right = t("views/right");
  const review = page.getByRole("main").getByText(right("reviewQuestion"), { exact: true });
  const words = page.getByRole("textbox", { name: beginning(right("words")) });
  await review.or(words).first().waitFor();
  if (await words.isVisible()) await press(page, button(page, right("next")));
}

/** What the button that files it may say, of however many items. */
function asks(right, name) {
  return anyNumber(...[1, 22].map((count) => right("ask", { right: name, count })), right("askAnyway"));
}

/** The request that the page has filed and shows. */
async function filed(page, read) {
  await page.waitForURL(/\/my\/requests\/[0-9a-f-]+$/);
  await page.getByRole("main").getByRole("status").first().waitFor();
  return read(`/me/requests/${new URL(page.url()).pathname.split("/").at(-1)}`);
}
