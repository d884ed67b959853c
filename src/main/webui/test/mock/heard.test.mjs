// What somebody meets who hears the page: where they are after each step, and what is said of it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isQuiet } from "../harness/checks.mjs";
import { tabTo } from "../harness/keyboard.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";

const origin = await serve();
after(() => origin.close());

async function hears(address, language, work, prepare) {
  const someone = await person(origin.url, { language });
  try {
    await become(someone, "oksana");
    await prepare?.(someone);
    await open(someone, address);
    await work(someone);
    await isQuiet(someone, address);
  } finally {
    await someone.close();
  }
}

/** What has the focus, as it is read. */
const focused = (page) => page.evaluate(() => ({ tag: document.activeElement.tagName, text: document.activeElement.textContent.trim() }));

/** Where a file is saved to, slowly, without the browser's own dialog; runs in the page. */
function saveSlowly() {
  const write = () => new Promise((written) => setTimeout(written, 300));
  globalThis.showSaveFilePicker = async ({ suggestedName: name }) => ({ name, createWritable: async () => new WritableStream({ write }) });
}

/** What was read is no control: the keyboard goes on from it, and whoever passes it later does not hear it as one. */
async function goesOn(page, read) {
  await page.keyboard.press("Tab");
  assert.equal(await read.getAttribute("tabindex"), null, "what was read is no control afterwards");
}

for (const language of LANGUAGES) {
  test(`whoever opens an item is at its heading, which comes after it was fetched, in ${language}`, () =>
    hears("/my/data/chat-conversations", language, async (someone) => {
      const { page } = someone;
      await page.locator("main article h2 a").first().focus();
      await page.keyboard.press("Enter");
      await settled(someone);
      const title = await page.locator("main h1").textContent();
      assert.deepEqual(await focused(page), { tag: "H1", text: title });
      assert.ok(await page.locator("main h1").evaluate((heading) => heading.hasAttribute("tabindex")));
      await page.keyboard.press("Tab");
      assert.equal(await page.locator("main h1").getAttribute("tabindex"), null, "the heading is no control afterwards");
    }));

  test(`whoever narrows a category down is at how much was found, in ${language}`, () =>
    hears("/my/data/chat-conversations", language, async (someone) => {
      const { page } = someone;
      const t = texts("views/category", language);
      await tabTo(page, page.getByRole("searchbox", { name: t("q"), exact: true }));
      await page.keyboard.type("report");
      await page.keyboard.press("Enter");
      await page.waitForURL(/q=report/);
      await settled(someone);
      const told = page.locator("main [role=status]").filter({ hasText: /\d/ }).first();
      assert.ok(await told.evaluate((status) => status.contains(document.activeElement) && document.activeElement !== status), JSON.stringify(await focused(page)));
    }));

  test(`whoever asks for a part of what was seen is at how much that is, in ${language}`, () =>
    hears("/my/seen", language, async (someone) => {
      const { page } = someone;
      const t = texts("views/seen", language);
      await page.locator("main summary").filter({ hasText: t("filters") }).press("Enter");
      await page.getByRole("combobox", { name: t("kind"), exact: true }).selectOption("look");
      await tabTo(page, page.getByRole("button", { name: t("show"), exact: true }));
      await page.keyboard.press("Enter");
      await page.waitForURL(/kind=look/);
      await settled(someone);
      assert.deepEqual(await focused(page), { tag: "P", text: await page.locator("main [role=status]").first().textContent() });
    }));

  test(`what a ground means is read after its name, and not as a part of it, in ${language}`, () =>
    hears("/my/rights/erasure?what=all", language, async ({ page }) => {
      const grounds = page.getByRole("radio");
      await grounds.first().waitFor({ state: "attached" });
      for (const ground of await grounds.all()) {
        const [name, description] = await ground.evaluate((input) =>
          ["aria-labelledby", "aria-describedby"].map((by) => input.getAttribute(by).split(" ").map((id) => document.getElementById(id)?.textContent).join(" ")),
        );
        assert.ok(name.length > 0 && description.length > 0 && !name.includes(description), `${name}: ${description}`);
      }
    }));

  test(`whoever follows a link within a view is at the heading that it leads to, in ${language}`, () =>
    hears("/my/data", language, async ({ page }) => {
      const link = page.locator("main nav a[href^='#']").last();
      await tabTo(page, link);
      await page.keyboard.press("Enter");
      assert.deepEqual(await focused(page), { tag: "H2", text: await link.textContent() });
      await goesOn(page, page.getByRole("heading", { level: 2, name: await link.textContent(), exact: true }));
    }));

  test(`whoever answers a question is at the next one, in ${language}`, () =>
    hears("/my/rights/erasure?what=all", language, async ({ page }) => {
      const t = texts("views/right", language);
      await page.getByRole("radio").first().focus();
      await page.keyboard.press("Space");
      await tabTo(page, page.getByRole("button", { name: t("next"), exact: true }));
      await page.keyboard.press("Enter");
      await page.waitForURL(/ground=/);
      const question = page.locator("main h2").first();
      await page.waitForFunction(() => document.activeElement.tagName === "H2");
      assert.deepEqual(await focused(page), { tag: "H2", text: await question.textContent() });
      await goesOn(page, question);
    }));

  test(`whoever saves the copy hears that it began, and that it is done, in ${language}`, () =>
    hears(
      "/my/copy",
      language,
      async ({ page }) => {
        const t = texts("views/copy", language);
        const download = page.getByRole("main").getByRole("button").last();
        await tabTo(page, download);
        await page.keyboard.press("Enter");
        const hearing = (words) => page.waitForFunction((said) => document.activeElement.matches("p") && document.activeElement.textContent.startsWith(said), words);
        await hearing(t("saving"));
        await hearing(t("done"));
      },
      ({ context }) => context.addInitScript(saveSlowly),
    ));

  test(`a contact detail is heard apart from its name, in ${language}`, () =>
    hears("/my/contact-details", language, async ({ page }) => {
      const t = texts("views/contact", language);
      const row = page.locator("main p").filter({ hasText: t("email") }).filter({ hasText: "@" }).first();
      assert.match(await row.textContent(), /: \S+@\S+$/);
    }));
}
