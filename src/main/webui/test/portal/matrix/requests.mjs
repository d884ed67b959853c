// What one does with a request that stands: take it back, write, attach, read, end a restriction; and messages and copies.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginning, PORTAL } from "../customer.mjs";
import { as, foundByStaff } from "../people.mjs";
import { remember } from "./record.mjs";

/** A picture that is no larger than it has to be. */
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

/** Writes to the data protection officer; whose login is linked to nobody can, too. */
export function writes(words) {
  return async (someone) => {
    await someone.open("/my/help");
    const request = await send(someone, words);
    assert.equal(request.statement, words);
  };
}

/** Sends what stands in the field for a message, and words behind it. */
async function send(someone, words) {
  const { page, press, type, main, t, read } = someone;
  const h = t("views/help");
  await type(page, page.getByRole("textbox", { name: beginning(h("message")) }), words);
  await press(page, main.getByRole("button", { name: h("send"), exact: true }));
  await main.getByText(h("sent"), { exact: true }).waitFor();
  const { items } = await read("/me/requests");
  assert.equal(items.length, 1, "it was sent once");
  const [request] = items;
  assert.deepEqual([request.right, request.state], ["contact", "received"]);
  assert.equal((await as("tiina", "GET", `/staff/requests/${request.id}?purpose=handle-request`)).request.statement, request.statement);
  remember(request);
  return request;
}

/** Asks about one look: from the entry to a message that says which. The look is that of staff who searched for the person. */
export function asksAboutALook() {
  return async (someone) => {
    const { page, press, main, t } = someone;
    await someone.open("/my/seen");
    const entry = main.getByRole("listitem").filter({ hasText: t("views/seen")("looked") }).last();
    const about = await entry.getByRole("link", { name: beginning(t("views/seen")("askOf", { about: "" }).trim()) }).first();
    const which = (await about.getAttribute("aria-label")).slice(t("views/seen")("askOf", { about: "" }).length);
    await press(page, about);
    const field = page.getByRole("textbox", { name: beginning(t("views/help")("message")) });
    await field.waitFor();
    const first = t("views/help")("about", { about: which });
    assert.ok((await field.inputValue()).startsWith(first));
    const request = await send(someone, `${first}\n\n?`);
    assert.ok(request.statement.startsWith(first));
  };
}

export const lookedAt = (who) => foundByStaff(who, "juha");

/** What of a request was filed before the person comes: by the same person, through the API. */
export function filed(draft) {
  return (who, context) => file(who, draft, context);
}

async function file(who, draft, context) {
  const answer = await context.request.post("/api/v1/me/requests", {
    data: draft,
    headers: { "X-Requested-With": "test", "Idempotency-Key": randomUUID() },
  });
  assert.equal(answer.status(), 201, await answer.text());
  return answer.json();
}

/** Takes back a request that waits; what was restricted for it is in use again. */
export function takesBack() {
  return acting("cancel", "cancelSure", "cancelled", async ({ read, prepared }) => {
    const request = await read(`/me/requests/${prepared.id}`);
    assert.equal(request.state, "cancelled");
    await nothingIsBlocked(read);
    return request;
  });
}

/** Ends the restriction that one asked for. */
export function endsRestriction() {
  return acting("end", "endSure", "ended", async ({ read, prepared, who }) => {
    await nothingIsBlocked(read);
    const { id } = await foundByStaff(who);
    const { items } = await as("tiina", "GET", `/staff/restrictions?subject=${id}`);
    assert.deepEqual(items.filter(({ liftedAt }) => liftedAt === undefined), []);
    return read(`/me/requests/${prepared.id}`);
  });
}

function acting(ask, sure, done, isSo) {
  return async (someone) => {
    const { page, press, main, t, prepared } = someone;
    const r = t("views/request");
    await someone.open("/my/requests");
    await press(page, main.locator(`a[href="/my/requests/${prepared.id}"]`).first());
    await press(page, main.getByRole("button", { name: r(ask, { right: prepared.right }), exact: true }));
    await press(page, main.getByRole("button", { name: r(sure, { right: prepared.right }), exact: true }));
    await main.getByText(r(done, { right: prepared.right }), { exact: true }).waitFor();
    remember(await isSo(someone));
  };
}

async function nothingIsBlocked(read) {
  for (const { category, blocked } of (await read("/me/data")).items) assert.ok(!blocked, category);
}

/** A request that is closed cannot be taken back any more. */
export function cannotTakeBack() {
  return async ({ open, main, t, read, prepared }) => {
    await open(`/my/requests/${prepared.id}`);
    await main.getByRole("heading", { name: t("views/request")("state", { right: prepared.right }), exact: true }).waitFor();
    assert.equal(await main.getByRole("button", { name: t("views/request")("cancel", { right: prepared.right }), exact: true }).count(), 0);
    const request = await read(`/me/requests/${prepared.id}`);
    assert.equal(request.allowedActions.find(({ action }) => action === "cancel")?.allowed ?? false, false);
    remember(request);
  };
}

/** Reads staff's message, which is marked as read, and answers it. */
export function readsAndAnswers(words) {
  return async (someone) => {
    const { page, press, type, main, t, read, prepared } = someone;
    const r = t("views/request");
    await as("tiina", "POST", `/staff/requests/${prepared.id}/messages`, { body: "Kiitos." }, { "Idempotency-Key": randomUUID() });
    assert.equal((await read("/me")).unreadMessages, 1);
    const marked = page.waitForResponse((each) => each.request().method() === "PUT" && each.url().endsWith("/read-mark"));
    await someone.open(`/my/requests/${prepared.id}`);
    await main.getByText("Kiitos.", { exact: true }).waitFor();
    await type(page, page.getByRole("textbox", { name: beginning(r("write", { right: prepared.right })) }), words);
    await press(page, main.getByRole("button", { name: r("send"), exact: true }));
    await main.getByRole("status").filter({ hasText: r("sent") }).waitFor();
    await main.getByRole("listitem").filter({ hasText: words }).waitFor();
    assert.ok((await marked).ok());
    assert.equal((await read("/me")).unreadMessages, 0);
    const { items } = await as("tiina", "GET", `/staff/requests/${prepared.id}/messages?purpose=handle-request`);
    assert.deepEqual(items.map(({ author, body }) => [author, body]), [["staff", "Kiitos."], ["subject", words]]);
    remember(await read(`/me/requests/${prepared.id}`));
  };
}

/** Attaches a picture to a request. */
export function attaches() {
  return async (someone) => {
    const { page, press, choose, main, t, read, prepared } = someone;
    const a = t("requests");
    await someone.open(`/my/requests/${prepared.id}`);
    // The dialog for files is the browser's own: what is chosen in it is set, all else is done by hand.
    await main.locator("input[type=file]").setInputFiles({ name: "kuva.png", mimeType: "image/png", buffer: PICTURE });
    const purposes = main.locator("input[name=purpose]");
    assert.equal(await purposes.and(page.locator(":checked")).count(), 0, "it is guessed what the file is for");
    await choose(page, purposes.and(page.locator("[value=proof]")));
    await press(page, main.getByRole("button", { name: a("attach"), exact: true }));
    await main.getByText(a("done", { name: "kuva.png" }), { exact: true }).waitFor();
    const { items } = await as("tiina", "GET", `/staff/requests/${prepared.id}/attachments?purpose=handle-request`);
    assert.deepEqual(items.map(({ name, size, purpose }) => [name, size, purpose]), [["kuva.png", PICTURE.length, "proof"]]);
    remember(await read(`/me/requests/${prepared.id}`));
  };
}

/** Takes the copy along, whole or what another service can take. */
export function takesCopy(scope) {
  return async (someone) => {
    const { page, press, choose, main, t } = someone;
    const c = t("views/copy");
    await someone.open("/my/copy");
    if (scope === "portable") await choose(page, page.locator('input[type=radio][value="portable"]'));
    const [begin] = c(scope === "all" ? "download" : "downloadPortable", { size: "|" }).split("|");
    const coming = page.waitForEvent("download");
    await press(page, main.locator("a[download]").filter({ hasText: beginning(begin) }));
    const path = join(tmpdir(), `${randomUUID()}.zip`);
    await (await coming).saveAs(path);
    await (await coming).delete();
    const content = await readFile(path);
    assert.equal(content.subarray(0, 2).toString(), "PK");
    assert.ok(content.includes("manifest.jws"), "it is whole");
    assert.equal(content.includes("organisations"), scope === "all", "what is not portable");
    await main.getByRole("status").filter({ hasText: c("started") }).waitFor();
  };
}

/** Signs out, here and at the issuer. */
export function signsOut() {
  return async (someone) => {
    const { page, press, main, t, read } = someone;
    const elsewhere = [];
    page.on("request", (request) => {
      if (request.isNavigationRequest() && !request.url().startsWith(PORTAL)) elsewhere.push(new URL(request.url()).pathname);
    });
    await someone.open("/");
    await press(page, page.getByRole("button", { name: t("app")("signOut"), exact: true }));
    await page.waitForURL(`${PORTAL}/*`);
    await main.getByRole("link", { name: t("app")("signIn"), exact: true }).first().waitFor();
    assert.ok(elsewhere.some((path) => /endsession|logout/i.test(path)), elsewhere.join());
    assert.equal(await read("/me"), undefined);
  };
}
