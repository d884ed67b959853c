// Corrections that a person makes alone, and those that they cannot make, with the reason where one would look for it.
import assert from "node:assert/strict";
import { beginning, partOf } from "../customer.mjs";
import { as, foundByStaff } from "../people.mjs";

/** Corrects one field of the contact details, or of a role at an organisation. */
export function corrects(field, typed, held, { of = "me" } = {}) {
  return async (someone) => {
    const { page, press, main, t, read, who } = someone;
    const c = t("views/contact");
    await someone.open("/my/contact-details");
    await press(page, main.getByRole("button", { name: beginning(c(`${field}Edit`)) }).first());
    await enter(someone, field, typed);
    await press(page, main.getByRole("button", { name: c(`${field}Save`), exact: true }));
    const said = c(`${field}Done`, { value: field === "language" ? someone.words("Language", typed) : typed });
    await main.getByRole("status").filter({ hasText: said }).waitFor();
    const now = of === "me" ? await read("/me/contact-details") : (await read("/me/data/organisations")).items[0].content;
    assert.equal(now[field], held);
    const { id } = await foundByStaff(who);
    const { items } = await as("tiina", "GET", `/staff/subjects/${id}/data/${of === "me" ? "contact-details" : "organisations"}?purpose=handle-request`);
    assert.ok(items.some(({ content }) => content[field] === held), `staff sees ${held}`);
  };
}

async function enter({ page, type, choose, t }, field, typed) {
  if (field === "language") await choose(page, page.locator(`input[type=radio][name=language][value="${typed}"]`).first());
  else await type(page, page.getByRole("textbox", { name: beginning(t("views/contact")(`${field}New`)) }), typed);
}

/** Asks for a new e-mail address, which counts only once its reader confirms it, and then takes the wish back. */
export function changesEmail() {
  return async (someone) => {
    const { page, press, main, t, read, who } = someone;
    const c = t("views/contact");
    const wanted = `new.${who.tag}@example.org`;
    await someone.open("/my/contact-details");
    await press(page, main.getByRole("button", { name: c("emailEdit"), exact: true }));
    await enter(someone, "email", wanted);
    await press(page, main.getByRole("button", { name: c("emailSave"), exact: true }));
    const pending = main.getByRole("status").filter({ hasText: c("pending") });
    await pending.getByText(wanted).waitFor();
    const held = await read("/me/contact-details");
    assert.deepEqual([held.email, held.pendingEmail.address], [who.email, wanted]);
    await press(page, pending.getByRole("button", { name: c("takeBack"), exact: true }));
    await main.getByRole("status").filter({ hasText: c("takenBack") }).waitFor();
    const now = await read("/me/contact-details");
    assert.deepEqual([now.email, now.pendingEmail], [who.email, undefined]);
  };
}

/** Corrects an item of a topic in place. */
export function correctsItem(topic, field, typed) {
  return async (someone) => {
    const { page, press, type, main, t, read } = someone;
    const [item] = (await read(`/me/data/${topic}`)).items;
    const i = t("views/item");
    await someone.open(`/my/data/${topic}/${item.id}`);
    const [begin] = i("correct", { fields: "|" }).split("|");
    await press(page, main.getByRole("button", { name: beginning(begin) }));
    await type(page, main.locator(`[name="${field}"]`), typed);
    await press(page, main.getByRole("button", { name: i("save"), exact: true }));
    await main.getByRole("status").filter({ hasText: i("saved") }).waitFor();
    assert.equal((await read(`/me/data/${topic}/${item.id}`)).content[field], typed);
  };
}

/** Chooses the language in which the portal writes. */
export function isWrittenIn(language) {
  return async (someone) => {
    const { page, press, choose, main, t, read } = someone;
    const c = t("views/contact");
    await someone.open("/my/contact-details");
    const form = partOf(main, c("written"));
    await choose(page, form.locator(`input[type=radio][value="${language}"]`));
    await press(page, form.getByRole("button", { name: c("writtenSave"), exact: true }));
    await form.getByRole("status").filter({ hasText: c("writtenDone") }).waitFor();
    assert.equal((await read("/me/preferences")).language, language);
  };
}

/** Finds no way to correct the contact details alone, and reads why. */
export function cannotCorrect(reason) {
  return async (someone) => {
    const { main, t, read } = someone;
    const c = t("views/contact");
    await someone.open("/my/contact-details");
    const { allowedActions } = await read("/me/contact-details");
    const action = allowedActions.find(({ action }) => action === "rectify");
    assert.deepEqual([action.allowed, action.reason.code], [false, reason]);
    await main.getByText(action.reason.text).first().waitFor();
    for (const field of ["email", "phone", "language"]) {
      assert.equal(await main.getByRole("button", { name: c(`${field}Edit`), exact: true }).count(), 0, field);
    }
  };
}

/** Finds no way to a right at an item, and reads why. */
export function cannotAt(topic, right, reason) {
  return async (someone) => {
    const { main, t, read } = someone;
    const [item] = (await read(`/me/data/${topic}`)).items;
    const action = item.allowedActions.find(({ action }) => action === `request-${right}`);
    assert.deepEqual([action.allowed, action.reason.code], [false, reason]);
    await someone.open(`/my/data/${topic}/${item.id}`);
    await main.getByText(`${t("content")(`no-request-${right}`)} ${action.reason.text}`).first().waitFor();
    assert.equal(await main.locator(`a[href*="/my/rights/${right}"]`).count(), 0);
  };
}

/** Somebody of whom nobody knows who they are is not offered a right; its address leads back to what there is. */
export function isNotOffered(right) {
  return async (someone) => {
    const { page, main, t } = someone;
    await someone.open("/my/rights");
    await main.getByRole("link", { name: t("views/rights")("erasure"), exact: true }).waitFor();
    assert.equal(await main.getByRole("link", { name: t("views/rights")(right), exact: true }).count(), 0);
    await someone.open(`/my/rights/${right}`);
    await page.waitForURL("**/my/rights");
    await main.getByText(t("views/rights")("leadUnlinked")).first().waitFor();
  };
}

/** What is withheld is listed as withheld, with the reason, and without its content. */
export function isWithheld(topic, reason) {
  return async (someone) => {
    const { main, read, t } = someone;
    const item = (await read(`/me/data/${topic}`)).items.find(({ withheld }) => withheld !== undefined);
    assert.deepEqual([item.withheld.reason, item.content], [reason, undefined]);
    await someone.open(`/my/data/${topic}/${item.id}`);
    await main.getByText(t("content")("withheld")).first().waitFor();
    await main.getByText(item.withheld.text).first().waitFor();
  };
}

/** A topic in which nothing can be seen by somebody who is linked to nobody: it says so, and what can be done instead. */
export function seesNothing() {
  return async (someone) => {
    const { main, t, read } = someone;
    assert.equal(await read("/me/data"), undefined);
    await someone.open("/my/data");
    await main.getByRole("heading", { name: t("app")("title"), exact: true }).waitFor();
    for (const door of ["marketing", "request", "write"]) await main.getByRole("link", { name: t("app")(door), exact: true }).waitFor();
  };
}
