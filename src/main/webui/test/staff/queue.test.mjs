// A request that came by post, from the letter to the letter: it is entered, stands in the queue, and its answer is printed.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { fits } from "../harness/checks.mjs";
import { beginning } from "../portal/customer.mjs";
import { asStaff } from "./member.mjs";
import { customer } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const radio = (page, name) => page.getByRole("radio", { name: beginning(name) });
const field = (page, name) => page.getByRole("textbox", { name: beginning(name) });

const ADDRESS = "Testaaja Testinen\nEsimerkkikatu 7, 00100 Helsinki";

for (const [language, persona] of [["fi", "juha"], ["sv", "tiina"], ["en", "juha"]]) {
  scenario(`a request by post is entered, found and answered on paper: ${persona} in ${language}`, () =>
    asStaff(persona, language, "/staff/requests", async ({ page, press, type, choose, t, words, read, settled }) => {
      const [queue, entry, letters, letter] = ["queue", "entry", "letters", "letter"].map((view) => t(`views/${view}`));
      await press(page, link(page, queue("enter")));
      await choose(page, radio(page, words("StaffChannel", "post")));
      await choose(page, main(page).locator(`input[name=language][value=${language}]`));
      await choose(page, radio(page, words("Right", "access")));
      await type(page, field(page, entry("address")), ADDRESS);
      await press(page, button(page, entry("save")));
      await page.waitForURL(/\/staff\/requests\/[0-9a-f-]{36}$/);
      const id = page.url().split("/").at(-1);
      const { items } = await read("/staff/requests?channel=post");
      const entered = items.find((each) => each.id === id);
      assert.deepEqual([entered.right, entered.channel, entered.state], ["access", "post", "received"]);

      await page.goto("/staff/requests");
      await settled();
      await type(page, page.getByRole("searchbox", { name: queue("reference") }), entered.reference.toLowerCase());
      await press(page, button(page, queue("show")));
      await main(page).getByText(entered.reference).waitFor();
      assert.equal(new URL(page.url()).searchParams.get("reference"), entered.reference.toLowerCase());
      assert.equal(await main(page).getByRole("row").count(), 2);

      await press(page, link(page, queue("letters")));
      await settled();
      const row = main(page).getByRole("row").filter({ hasText: entered.reference });
      await press(page, row.getByRole("link", { name: words("RequestLetterKind", "received") }));
      await main(page).getByRole("article", { name: letter("letter") }).getByText(entered.reference).waitFor();
      assert.match(await main(page).getByRole("article").textContent(), /Testaaja Testinen/);
      await press(page, button(page, letter("sent")));
      await page.getByRole("status").filter({ hasText: letter("done") }).waitFor();
      const open = await read("/staff/request-letters?limit=100");
      assert.ok(!open.items.some(({ reference }) => reference === entered.reference));
      await press(page, link(page, letter("toList")));
      await press(page, button(page, letters("sent")));
      await main(page).getByRole("row").filter({ hasText: entered.reference }).waitFor();
    }));
}

scenario(`the queue says whose message waits for an answer, and what was extended: tiina in fi`, async () => {
  const someone = await customer("aino");
  const { id } = await someone.post("/me/requests", { right: "erasure", ground: "unlawful-processing", scope: { categories: ["contact-details"] } });
  await someone.post(`/me/requests/${id}/messages`, { body: "Entä nyt?" });
  const { reference } = await someone.get(`/me/requests/${id}`);
  const { total } = await someone.get("/me/access-log");
  await asStaff("tiina", "fi", `/staff/requests?reference=${reference}`, async ({ page, press, t, read, settled }) => {
    const queue = t("views/queue");
    const row = main(page).getByRole("row").filter({ hasText: reference });
    await row.getByText(queue("awaitsAnswer"), { exact: true }).waitFor();
    assert.equal(await row.getByText(queue("extended"), { exact: true }).count(), 0);
    await narrow("true");
    await row.getByText(queue("awaitsAnswer"), { exact: true }).waitFor();
    assert.equal((await someone.get("/me/access-log")).total, total, "the queue is no look");

    const look = await page.request.get(`/api/v1/staff/requests/${id}?purpose=handle-request`);
    const headers = { "If-Match": look.headers()["etag"], "Idempotency-Key": randomUUID(), "X-Requested-With": "test" };
    for (const [act, data] of [["extension", { reason: "Asia on laaja." }], ["messages", { body: "Selvitämme asiaa." }]]) {
      const answer = await page.request.post(`/api/v1/staff/requests/${id}/${act}`, { data, headers });
      assert.ok(answer.ok(), `${act}: ${answer.status()}`);
    }
    const { items } = await read(`/staff/requests?reference=${reference}`);
    assert.deepEqual(items.map(({ extended, awaitsAnswer }) => [extended, awaitsAnswer]), [[true, false]]);
    await page.reload();
    await main(page).getByText(queue("noneFound"), { exact: true }).waitFor();
    await narrow("");
    await row.getByText(queue("extended"), { exact: true }).waitFor();
    assert.equal(await row.getByText(queue("awaitsAnswer"), { exact: true }).count(), 0);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/staff/requests?reference=${reference}&due=later&channel=portal`);
    await settled();
    const card = main(page).getByRole("list", { name: queue("title"), exact: true }).getByRole("listitem");
    await card.getByText(reference, { exact: true }).waitFor();
    await fits(page, "the queue on a telephone");
    await press(page, main(page).locator("summary").filter({ hasText: queue("narrow", { count: 2 }) }));
    await press(page, button(page, queue("apply")));
    await settled();
    const { searchParams } = new URL(page.url());
    assert.deepEqual([searchParams.get("due"), searchParams.get("channel")], ["later", "portal"], "what was folded holds");
    await fits(page, "the queue on a telephone with its filters");

    async function narrow(awaitsAnswer) {
      const filters = main(page).getByRole("search");
      await filters.getByRole("combobox", { name: queue("messages"), exact: true }).selectOption(awaitsAnswer);
      await press(page, filters.getByRole("button", { name: queue("show"), exact: true }));
      await settled();
    }
  });
  await someone.post(`/me/requests/${id}/cancellation`, {});
  await someone.close();
});

scenario(`who is not the officer is told so, and who is not signed in is led to the login`, () =>
  asStaff("juha", "sv", "/staff/blocks", async ({ page, press, t, settled }) => {
    const frame = t("frame");
    assert.equal(await page.locator("h1").textContent(), frame("forOfficer"));
    const doors = page.getByRole("navigation").getByRole("link");
    assert.ok(!(await doors.allTextContents()).includes(frame("/staff/oversight")));
    await page.context().clearCookies();
    await page.goto("/staff/requests");
    await settled();
    await press(page, main(page).getByRole("link"));
    await page.getByRole("button", { name: /Juha Wirtanen/ }).waitFor();
  }));
