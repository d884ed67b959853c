// What Aino does on the page at $PAGE. It does not know whether the mock or the portal answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { complaintsOf, isAccessible, launch } from "./browser.mjs";

const { PAGE } = process.env;

let browser, context, page, complaints;

before(async () => {
  browser = await launch();
  context = await browser.newContext({ locale: "fi-FI", timezoneId: "America/New_York" });
  context.setDefaultTimeout(10_000);
  complaints = complaintsOf(context);
  page = await context.newPage();
});

after(() => browser?.close());

const heading = (name, on = page) => on.getByRole("heading", { level: 1, name, exact: true });
const go = (name, on = page) => on.getByRole("navigation").getByRole("link", { name }).click();
const status = (text, on = page) => on.getByRole("status").filter({ hasText: text }).waitFor();
const cell = (name) => page.getByRole("region", { name, exact: true });
const holdsFor = (marketer, name) => cell(name).locator(`[data-holds=${marketer}] strong`).textContent();

/** Chooses who to be: the mock and the issuer of a local run both have a page of persons to click. */
async function chooseAino() {
  await page.getByRole("button", { name: /Aino Mäkelä/ }).click();
}

async function phoneIs(number, on = page) {
  await on.locator(".row", { hasText: "Puhelinnumero" }).getByText(number, { exact: true }).waitFor();
}

async function typePhone(number, on = page) {
  await on.getByRole("button", { name: "Muuta: Puhelinnumero" }).click();
  await on.getByLabel("Puhelinnumero").fill(number);
}

const save = (on = page) => on.getByRole("button", { name: "Tallenna", exact: true }).click();

test("signs in, and comes back", async () => {
  await page.goto(`${PAGE}/`);
  await heading("Tietosuojaportaali").waitFor();
  await isAccessible(page, "signed-out");
  await page.getByRole("link", { name: "Kirjaudu sisään" }).click();
  await chooseAino();
  await heading("Sinusta tallennettu").waitFor();
  assert.equal(new URL(page.url()).origin, PAGE);
  assert.equal(await page.locator("html").getAttribute("lang"), "fi");
});

test("sees what is held", async () => {
  await page.getByText("Aino Mäkelä").waitFor();
  await page.getByRole("heading", { level: 3, name: "Yhteystiedot" }).waitFor();
  await isAccessible(page, "overview");
});

test("corrects the phone number, and hears what is wrong with another", async () => {
  await go("Yhteystiedot");
  await heading("Yhteystiedot").waitFor();
  await isAccessible(page, "contact");
  await typePhone("ei numero");
  await save();
  const field = page.getByLabel("Puhelinnumero");
  await page.locator("[aria-invalid]").waitFor();
  assert.equal(await field.evaluate((input) => input === document.activeElement), true);
  assert.match(await field.getAttribute("aria-describedby"), / field-phone-error$/);
  assert.notEqual(await page.locator("#field-phone-error").textContent(), "");
  await isAccessible(page, "contact-error");
  await field.fill("040 123 4567");
  await save();
  await phoneIs("+358401234567");
  await status("Tallennettu.");
});

test("decides when another window was faster", async () => {
  const other = await context.newPage();
  await other.goto(`${PAGE}/#contact`);
  await typePhone("040 765 4321", other);
  await typePhone("040 111 2222");
  await save(other);
  await phoneIs("+358407654321", other);
  await other.close();

  await save();
  await page.getByRole("heading", { name: "Tieto on muuttunut sillä välin" }).waitFor();
  await page.getByText("040 111 2222").waitFor();
  await page.getByText("+358407654321").waitFor();
  await isAccessible(page, "contact-conflict");
  await page.getByRole("button", { name: "Tallenna minun muutokseni" }).click();
  await phoneIs("+358401112222");
});

test("prohibits calls, and sees what holds", async () => {
  await go("Markkinointi");
  await heading("Markkinointi").waitFor();
  await liftProhibition("Puhelu, Suoramarkkinointi");
  assert.equal(await holdsFor("controller", "Puhelu, Suoramarkkinointi"), "sallittu");
  await page.getByRole("button", { name: "Kiellä: Puhelu, Suoramarkkinointi" }).click();
  await cell("Puhelu, Suoramarkkinointi").getByText("Kielletty", { exact: true }).waitFor();
  assert.equal(await holdsFor("controller", "Puhelu, Suoramarkkinointi"), "ei sallittu");
  assert.equal(await holdsFor("partners", "Puhelu, Suoramarkkinointi"), "ei sallittu");
  assert.equal(await holdsFor("controller", "Puhelu, Profilointi"), "ei sallittu");
  assert.equal(await holdsFor("controller", "Puhelu, Asiakasviestintä"), "sallittu");
  await isAccessible(page, "marketing");
});

/** What a scenario before this one left in a register that lasts. */
async function liftProhibition(name) {
  const lift = page.getByRole("button", { name: `Kumoa kielto: ${name}` });
  if (await lift.isVisible()) {
    await lift.click();
    await cell(name).getByText("Ei valintaa", { exact: true }).waitFor();
  }
}

test("consents in the words that are recorded, to what it has seen", async () => {
  const other = await context.newPage();
  await other.goto(`${PAGE}/#marketing`);
  await other.getByRole("button", { name: /^(Kiellä|Kumoa kielto): Posti, Profilointi$/ }).click();
  await status("Tallennettu.", other);
  await other.close();

  await consentToMessages();
  await page.getByRole("alert").filter({ hasText: "Valintasi olivat muuttuneet sillä välin" }).waitFor();
  await consentToMessages();
  await cell("Tekstiviesti, Suoramarkkinointi").getByText("Suostuttu", { exact: true }).waitFor();
});

async function consentToMessages() {
  await page.getByRole("button", { name: "Anna suostumus: Tekstiviesti, Suoramarkkinointi" }).click();
  await isAccessible(page, "consent");
  await cell("Tekstiviesti, Suoramarkkinointi").getByRole("button", { name: "Anna suostumus" }).click();
}

test("ends everything at once", async () => {
  await page.getByRole("button", { name: "Kiellä kaikki" }).click();
  await cell("Tekstiviesti, Suoramarkkinointi").getByText("Kielletty", { exact: true }).waitFor();
  for (const channel of ["Sähköposti", "Tekstiviesti", "Puhelu", "Automaattinen puhelu", "Posti", "Verkko"]) {
    assert.equal(await holdsFor("controller", `${channel}, Suoramarkkinointi`), "ei sallittu");
    assert.equal(await holdsFor("partners", `${channel}, Luovuttaminen kumppaneille`), "ei sallittu");
  }
  await page.getByRole("listitem").filter({ hasText: "Asiakaskirje" }).getByText("Et ole listalla").waitFor();
});

test("reads it in Swedish", async () => {
  await page.getByRole("button", { name: "Svenska" }).click();
  await heading("Marknadsföring").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  assert.equal(await holdsFor("controller", "Telefonsamtal, Direktmarknadsföring"), "inte tillåtet");
  await isAccessible(page, "swedish");
  await page.reload();
  await heading("Marknadsföring").waitFor();
});

test("learns that the session has ended, signs in again and goes on", async () => {
  for (const cookie of await context.cookies()) {
    await context.addCookies([{ ...cookie, value: "x" }]);
  }
  await go("Kontaktuppgifter");
  await heading("Sessionen kunde inte fortsätta").waitFor();
  await isAccessible(page, "ended");
  await page.getByRole("link", { name: "Logga in" }).click();
  await chooseAino();
  await heading("Kontaktuppgifter").waitFor();
});

test("comes back without a login", async () => {
  const other = await browser.newContext({ locale: "en-GB" });
  const there = await other.newPage();
  await there.goto(`${PAGE}/?login=cancelled`);
  await there.getByText("Signing in was cancelled.").waitFor();
  assert.equal(there.url(), `${PAGE}/`);
  await other.close();
});

test("signs out", async () => {
  await page.getByRole("button", { name: "Logga ut" }).click();
  await page.getByRole("link", { name: "Logga in" }).waitFor();
  assert.equal(new URL(page.url()).origin, PAGE);
  assert.equal((await page.request.get(`${PAGE}/api/v1/me`)).status(), 401);
});

test("nothing was thrown or blocked", () => {
  assert.deepEqual(complaints, []);
});
