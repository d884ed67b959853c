// What is heard of staff's lists: how much was found, where the focus is then, and which of those that are alike one opens.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isHeard } from "../../harness/checks.mjs";
import { serve } from "../../harness/origin.mjs";
import { become, open, person, settled } from "../../harness/person.mjs";
import { LANGUAGES, texts } from "../../harness/words.mjs";

const ITEMS = "/staff/persons/00000000-0017-4000-8000-000000000021/contact-details?from=2020-01-01";
const REGISTER = "/staff/disclosures?subject=00000000-0017-4000-8000-000000000002";

const origin = await serve();
after(() => origin.close());

test("each request of the queue is told from the others by its link", () =>
  hears("fi", "/staff/requests", async ({ page, main, t }) => {
    const links = main.getByRole("row").getByRole("link");
    const names = await links.evaluateAll((all) => all.map((link) => [link.ariaLabel, link.textContent]));
    assert.ok(names.length > 1);
    assert.equal(new Set(names.map(([name]) => name)).size, names.length);
    for (const [name, words] of names) assert.ok(name.startsWith(words), `${name} is not what is seen`);
    await isHeard(page, "the queue");
    assert.ok(await main.getByRole("status").filter({ hasText: t("views/queue")("count", { count: names.length }) }).isVisible());
  }));

test("whoever narrows the queue down is at how much was found", () =>
  hears("sv", "/staff/requests", async (someone) => {
    const { main, t } = someone;
    await main.getByRole("combobox", { name: t("views/queue")("right"), exact: true }).selectOption("erasure");
    await main.getByRole("button", { name: t("views/queue")("show"), exact: true }).press("Enter");
    await isAtWhatWasFound(someone, /right=erasure/);
  }));

for (const [address, folder, look, show] of [[ITEMS, "holdings", "look", "show"], [REGISTER, "disclosures", "show", "narrow"]]) {
  test(`whoever narrows ${address} down is at how much was found`, () =>
    hears("en", address, async (someone) => {
      const { page, main, t } = someone;
      await main.locator("input[name=purpose][value=handle-request]").locator("xpath=ancestor::label[1]").click();
      const category = await page.locator("h1").textContent();
      await main.getByRole("button", { name: t(`views/${folder}`)(look, { category }), exact: true }).click();
      await main.getByRole("search").locator("[name=to]").fill("2026-11-01");
      await main.getByRole("search").getByRole("button", { name: t(`views/${folder}`)(show), exact: true }).press("Enter");
      await isAtWhatWasFound(someone, /to=2026-11-01/);
      await isHeard(page, folder);
    }));
}

for (const [view, folder, fill, sought] of [
  ["/staff/oversight/looks", "looks", (main) => main.locator("[name=purpose]").selectOption("oversight"), /purpose=oversight/],
  ["/staff/oversight/audit", "audit", (main) => main.locator("[name=from]").fill("2020-01-01"), /from=2020-01-01/],
  ["/staff/oversight/report", "report", (main) => main.locator("[name=from]").fill("2020-01-01"), /from=2020-01-01/],
  ["/staff/deliveries", "deliveries", (main) => main.locator("[name=status]").selectOption("dead"), /status=dead/],
  ["/staff/blocks", "blocks", (main) => main.locator("[name=ended]").selectOption("true"), /ended=true/],
]) {
  test(`whoever narrows ${view} down is at how much was found, and finds there what is sought`, () =>
    hears("fi", view, async (someone) => {
      const { main, page } = someone;
      await fill(main);
      await main.getByRole("search").getByRole("button").last().press("Enter");
      await isAtWhatWasFound(someone, sought);
      await isHeard(page, folder);
      await page.goBack();
      await settled(someone);
      assert.ok(!sought.test(page.url()));
      const [name] = sought.source.split("=");
      assert.doesNotMatch(`${name}=${await main.locator(`[name=${name}]`).inputValue()}`, sought, "what is sought no more stands there still");
    }));
}

for (const language of LANGUAGES) {
  test(`a report whose days are the wrong way round says so, and is not asked for, in ${language}`, () =>
    hears(language, "/staff/oversight/report", async (someone) => {
      const { main, page } = someone;
      let asked = 0;
      page.on("request", (request) => request.url().includes("/request-report") && asked++);
      await main.locator("[name=from]").fill("2026-11-02");
      await main.locator("[name=to]").fill("2026-11-01");
      await main.getByRole("search").getByRole("button").last().press("Enter");
      await isAtWhatWasFound(someone, /to=2026-11-01/);
      await main.getByRole("status").getByText(texts("design", language)("turned"), { exact: true }).waitFor();
      assert.equal(asked, 0);
      await isHeard(page, "turned");
    }));
}

async function isAtWhatWasFound(someone, address) {
  const { page } = someone;
  await page.waitForURL(address);
  await settled(someone);
  const focused = await page.evaluate(() => [document.activeElement.tagName, document.activeElement.closest("[role=status]") !== null]);
  assert.deepEqual(focused, ["P", true]);
}

async function hears(language, address, work) {
  const someone = await person(origin.url, { language });
  try {
    await become(someone, "tiina");
    await open(someone, address);
    await work({ ...someone, main: someone.page.getByRole("main"), t: (folder) => texts(`staff/${folder}`, language) });
  } finally {
    await someone.close();
  }
}
