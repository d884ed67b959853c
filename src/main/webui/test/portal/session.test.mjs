// Sessions and more than one window, in the portal itself: nothing typed is lost, and nothing is done twice or unseen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../harness/person.mjs";
import { POLICY } from "../harness/policy.mjs";
import { asCustomer, beginning, choose, PORTAL } from "./customer.mjs";

const OFFICER = "/my/help";
const AN_HOUR = 3_600;

const button = (page, name) => page.getByRole("main").getByRole("button", { name, exact: true });

test("the portal serves the page with the policy that the mock has", async () => {
  for (const path of ["/", "/my/requests/00000000-0000-7000-8000-000000000000"]) {
    const answer = await fetch(PORTAL + path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("Content-Security-Policy")?.replace(/ 'sha256-[^']+'/, ""), POLICY);
  }
});

test("two windows correct the same: the second is asked, and decides", () =>
  asCustomer("kalle", "fi", "/my/contact-details", async ({ page, context, press, type, t, read }) => {
    const contact = t("views/contact");
    const other = await context.newPage();
    await other.goto("/my/contact-details");
    const field = (on) => on.getByRole("textbox", { name: beginning(contact("phoneNew")) });
    for (const [on, number] of [[other, "040 765 4321"], [page, "040 111 2222"]]) {
      await on.bringToFront();
      await press(on, button(on, contact("phoneEdit")));
      await type(on, field(on), number);
    }
    await other.bringToFront();
    await press(other, button(other, contact("phoneSave")));
    await other.getByRole("status").filter({ hasText: contact("phoneDone", { value: "" }).replace(/\s*\.$/, "") }).waitFor();
    await other.close();
    await page.bringToFront();
    await press(page, button(page, contact("phoneSave")));
    await page.getByText(contact("changedMeanwhile")).waitFor();
    assert.equal((await read("/me/contact-details")).phone, "+358407654321");
    assert.equal(await field(page).inputValue(), "040 111 2222");
    await press(page, button(page, contact("phoneSave")));
    await page.getByRole("status").filter({ hasText: contact("phoneDone", { value: "" }).replace(/\s*\.$/, "") }).waitFor();
    assert.equal((await read("/me/contact-details")).phone, "+358401112222");
  }));

test("a session that ends while one writes loses nothing, and the message is sent once", () =>
  asCustomer("wei", "sv", OFFICER, async (someone) => {
    const { page, context, press, type, t, read } = someone;
    const help = t("views/help");
    const message = page.getByRole("textbox", { name: beginning(help("message")) });
    await type(page, message, "Varifrån har ni mitt nummer?");
    for (const cookie of await context.cookies(PORTAL)) await context.addCookies([{ ...cookie, value: "x" }]);
    await press(page, button(page, help("send")));
    const signIn = page.getByRole("main").getByRole("alert").getByRole("link", { name: t("app")("signIn"), exact: true }).first();
    await press(page, signIn);
    await choose(page, "wei");
    await page.waitForURL(`**${OFFICER}`);
    await settled(someone);
    assert.equal(await message.inputValue(), "Varifrån har ni mitt nummer?");
    await press(page, button(page, help("send")));
    await page.getByRole("main").getByText(help("sent"), { exact: true }).waitFor();
    assert.equal((await read("/me/requests")).items.filter(({ right }) => right === "contact").length, 1);
  }));

test("what needs a fresh login asks for it, and goes on from there", () =>
  asCustomer("eero", "en", "/my/copy", async (someone) => {
    const { page, context, press, t } = someone;
    const copy = t("views/copy");
    await context.clearCookies();
    await page.goto("/login?return=/my/copy");
    await choose(page, "eero", AN_HOUR);
    await settled(someone);
    await press(page, page.getByRole("main").getByRole("link", { name: copy("freshLogin"), exact: true }));
    await choose(page, "eero");
    await page.waitForURL("**/my/copy");
    await settled(someone);
    const download = page.waitForEvent("download");
    const [begin] = copy("download", { size: "|" }).split("|");
    await press(page, page.getByRole("main").locator("a[download], button").filter({ hasText: beginning(begin) }));
    assert.match((await download).suggestedFilename(), /\.zip$/);
    await (await download).delete();
  }));

test("who signs out is signed out at the issuer too", () =>
  asCustomer("goran", "fi", "/", async (someone) => {
    const { page, context, press, t } = someone;
    const elsewhere = [];
    context.on("request", (request) => {
      if (request.isNavigationRequest() && !request.url().startsWith(PORTAL)) elsewhere.push(new URL(request.url()).pathname);
    });
    await press(page, page.getByRole("button", { name: t("app")("signOut"), exact: true }));
    await page.getByRole("link", { name: t("app")("signIn"), exact: true }).first().waitFor();
    assert.equal(new URL(page.url()).origin, new URL(PORTAL).origin);
    assert.ok(elsewhere.some((path) => /endsession|logout/i.test(path)), elsewhere.join());
    assert.equal((await page.request.get("/api/v1/me")).status(), 401);
  }));
