// A request that came by post, from the letter to the letter: it is entered, stands in the queue, and its answer is printed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beginning, HANDS } from "../portal/customer.mjs";
import { asStaff } from "./member.mjs";

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const radio = (page, name) => page.getByRole("radio", { name: beginning(name) });
const field = (page, name) => page.getByRole("textbox", { name: beginning(name) });

const ADDRESS = "Testaaja Testinen\nEsimerkkikatu 7, 00100 Helsinki";

for (const [language, persona] of [["fi", "juha"], ["sv", "tiina"], ["en", "juha"]]) {
  test(`a request by post is entered, found and answered on paper: ${persona} in ${language}, by ${HANDS}`, () =>
    asStaff(persona, language, "/staff/requests", async ({ page, press, type, choose, t, words, read, settled }) => {
      const [queue, entry, letters, letter] = ["queue", "entry", "letters", "letter"].map((view) => t(`views/${view}`));
      await press(page, link(page, queue("enter")));
      await choose(page, radio(page, words("StaffChannel", "post")));
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

test(`who is not the officer is told so, and who is not signed in is led to the login: by ${HANDS}`, () =>
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
