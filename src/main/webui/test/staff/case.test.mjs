// A case on its one screen: what is decided, and that the person reads exactly that.
import assert from "node:assert/strict";
import { beginning } from "../portal/customer.mjs";
import { texts } from "../harness/words.mjs";
import { asStaff } from "./member.mjs";
import { customer } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const field = (page, name) => page.getByRole("textbox", { name: beginning(name) });
const opened = (page, name) => main(page).locator("summary", { hasText: name });

const SPOKEN = {
  fi: { explanation: "Sopimus on yhä voimassa.", reason: "Asia vaatii selvitystä usealta palvelulta.", message: "Palaamme asiaan pian." },
  sv: { explanation: "Avtalet gäller fortfarande.", reason: "Ärendet kräver utredning hos flera tjänster.", message: "Vi återkommer snart." },
  en: { explanation: "The contract is still in force.", reason: "Several services have to look into it.", message: "We come back to it soon." },
};

for (const language of ["fi", "sv", "en"]) {
  const { explanation, reason, message } = SPOKEN[language];

  scenario(`a request is extended, written about and refused, and the person reads why: in ${language}`, async () => {
    const someone = await customer("oksana");
    const filed = await someone.post("/me/requests", { right: "erasure", ground: "unlawful-processing", scope: { categories: ["page-views"] } });
    await asStaff("tiina", language, `/staff/requests/${filed.id}`, async ({ page, press, type, choose, t, words }) => {
      const say = t("views/case");
      const before = (await someone.get("/me/access-log")).total;
      await press(page, button(page, say("open")));
      await main(page).getByText(say("looked")).waitFor();
      assert.equal((await someone.get("/me/access-log")).total, before + 1, "the address makes no look, the press makes one");
      await press(page, opened(page, say("extend")));
      await type(page, field(page, say("extendReason")), reason);
      await press(page, button(page, say("extendButton")));
      await main(page).getByText(say("taken", { state: words("RequestState", "received") })).waitFor();
      assert.equal((await someone.get(`/me/requests/${filed.id}`)).extensionReason, reason);

      await type(page, field(page, say("write")), message);
      await press(page, button(page, say("send")));
      await page.getByRole("status").filter({ hasText: say("sent") }).waitFor();
      const { items } = await someone.get(`/me/requests/${filed.id}/messages`);
      assert.deepEqual(items.map(({ author, body }) => [author, body]), [["staff", message]]);

      await press(page, button(page, say("show")));
      await main(page).getByText(message, { exact: true }).waitFor();
      const looksBefore = (await someone.get("/me/access-log")).total;
      await choose(page, page.getByRole("radio", { name: beginning(say("refuse", { right: "erasure" })) }));
      await choose(page, page.locator("input[type=radio][value=no-ground]"));
      await type(page, field(page, say("explanation")), explanation);
      const letter = main(page).getByRole("region", { name: say("preview") });
      await letter.getByText(explanation).waitFor();
      await press(page, button(page, say("confirmRefuse", { code: "erasure", right: words("Right", "erasure") })));
      await main(page).getByText(say("taken", { state: words("RequestState", "refused") })).waitFor();
      const refused = await someone.get(`/me/requests/${filed.id}`);
      assert.equal((await someone.get("/me/access-log")).total, looksBefore + 1, "the case is read once more, and no message");
      assert.deepEqual([refused.state, refused.outcome, refused.reason.code, refused.explanation], ["refused", "refused", "no-ground", explanation]);
    });
    await someone.close();
  });
}

scenario(`a request that came on paper gets its person, who is found by an address`, async () => {
  const someone = await customer("aino");
  await asStaff("juha", "fi", "/staff/requests/new", async ({ page, press, type, choose, t, words, read }) => {
    const [entry, say] = [t("views/entry"), t("views/case")];
    await choose(page, page.getByRole("radio", { name: beginning(words("StaffChannel", "phone")) }));
    await choose(page, main(page).locator("input[name=language][value=fi]"));
    await choose(page, page.getByRole("radio", { name: beginning(words("Right", "access")) }));
    await press(page, button(page, entry("save")));
    await page.waitForURL(/\/staff\/requests\/[0-9a-f-]{36}$/);
    const id = page.url().split("/").at(-1);
    await main(page).getByText(say("personUnknown")).waitFor();
    await type(page, field(page, t("parts")("email")), someone.email);
    await press(page, button(page, t("parts")("search")));
    await press(page, button(page, say("assignButton")));
    await main(page).getByRole("link", { name: say("openPerson"), exact: true }).waitFor();
    const { subjectId } = await read(`/staff/requests/${id}?purpose=handle-request`);
    assert.ok(subjectId);
    const { items } = await someone.get("/me/access-log");
    assert.ok(items.some(({ purpose }) => purpose === "identify-person"));
  });
  await someone.close();
});

scenario(`a link that says so leads straight into a case and on to its person; a reload and another language ask first`, async () => {
  const someone = await customer("aino");
  const filed = await someone.post("/me/requests", { right: "erasure", ground: "unlawful-processing", scope: { categories: ["logins"] } });
  const looks = async () => (await someone.get("/me/access-log?limit=100")).items.filter(({ viewerKind }) => viewerKind === "staff");
  await asStaff("juha", "sv", `/staff/requests?reference=${filed.reference}`, async ({ page, press, t, words, settled }) => {
    const say = t("views/case");
    await press(page, main(page).getByRole("link", { name: beginning(words("Right", "erasure")) }));
    await main(page).getByText(say("looked")).waitFor();
    assert.equal((await looks()).length, 1, "it is not asked twice");

    await press(page, main(page).getByRole("link", { name: say("openPerson"), exact: true }));
    await main(page).getByRole("heading", { name: t("views/person")("held"), exact: true }).waitFor();
    assert.deepEqual([...new Set((await looks()).map(({ purpose }) => purpose))], ["handle-request"]);

    await page.goBack();
    await main(page).getByText(say("looked")).waitFor();
    const before = (await looks()).length;
    await page.reload();
    await button(page, say("open")).waitFor();
    await settled();
    assert.equal((await looks()).length, before, "nothing is read by a reload, nor was it by going back");
    await press(page, button(page, say("open")));
    await main(page).getByText(say("looked")).waitFor();
    assert.equal((await looks()).length, before + 1);

    await press(page, page.getByRole("button", { name: "English", exact: true }));
    await button(page, texts("staff/views/case", "en")("open")).waitFor();
    assert.equal((await looks()).length, before + 1, "another language is another look, which is asked for");
  });
  await someone.close();
});
