// What was disclosed by another way than the portal's: staff enters it, the person sees it, and the officer voids what is wrong; what an order hides; who looked.
import assert from "node:assert/strict";
import { isAccessible } from "../harness/checks.mjs";
import { beginning } from "../portal/customer.mjs";
import { foundByStaff } from "../portal/people.mjs";
import { dayFromNow, pickDay, TODAY } from "./dates.mjs";
import { asStaff } from "./member.mjs";
import { auditor, authority } from "./recipient.mjs";
import { customer } from "./register.mjs";
import { scenario } from "./scenario.mjs";

const main = (page) => page.getByRole("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const field = (page, name) => main(page).locator(`[name=${JSON.stringify(name)}]`);
const chosen = (page, name, value) => main(page).locator(`input[name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
const form = (page, name) => page.locator("form").filter({ has: page.getByRole("button", { name, exact: true }) });
const opened = (page, name) => main(page).locator("summary", { hasText: name });

const SPOKEN = {
  fi: { purpose: "Tilintarkastus", basis: "Tilintarkastuslaki", wrong: "Kirjattu väärälle henkilölle" },
  sv: { purpose: "Revision", basis: "Revisionslagen", wrong: "Antecknat för fel person" },
  en: { purpose: "Audit of the accounts", basis: "Auditing Act", wrong: "Entered for the wrong person" },
};

for (const language of ["fi", "sv", "en"]) {
  const { purpose, basis, wrong } = SPOKEN[language];

  scenario(`a disclosure is entered, seen by the person, and voided: in ${language}`, async () => {
    const [someone, recipient] = [await customer("aino"), await auditor()];
    const { id: subject } = await foundByStaff(someone);
    await asStaff("tiina", language, `/staff/disclosures?subject=${subject}`, async (member) => {
      const { page, press, type, t, words, read } = member;
      const say = t("views/disclosures");
      await enter(member, { recipient, purpose, basis });
      const { items } = await someone.get("/me/disclosures");
      const given = items.find((each) => each.purpose === purpose);
      assert.deepEqual([given.fields.toSorted(), given.recipient.name, given.voided], [["email", "givenName"], "Testitilintarkastajat Oy", undefined]);
      assert.ok(await main(page).getByText(given.reference ?? /D-\w{20}/).count());

      const looks = async () => (await someone.get("/me/access-log?limit=100")).items.filter((each) => each.viewerKind === "staff").map((each) => each.purpose);
      const before = (await looks()).length;
      assert.equal(await main(page).locator("input[name=purpose]:checked").count(), 0, "why one looks is chosen beforehand");
      await look(member, "legal-claim");
      const entry = main(page).locator("section section").filter({ hasText: purpose });
      await entry.getByText(basis).waitFor();
      await isAccessible(page, "the register of disclosures");
      const after = await looks();
      assert.deepEqual([after.length, after[0]], [before + 1, "legal-claim"]);

      await press(page, opened(page, say("void")));
      await type(page, field(page, "reason"), wrong);
      await press(page, button(page, say("voidNow")));
      await page.getByRole("status").filter({ hasText: say("voidedNow") }).waitFor();
      await entry.getByText(wrong).waitFor();
      assert.equal((await someone.get("/me/disclosures")).items.find((each) => each.purpose === purpose).voided.reason, wrong);
      assert.equal((await looks()).length, before + 1, "to void is a look");
      for (const action of ["disclosure-recorded", "disclosure-voided"]) {
        const { items: events } = await read(`/staff/audit-events?action=${action}&from=${TODAY}`);
        assert.ok(events.some((event) => [event.subject, ...event.objects].includes(subject)), words("AuditAction", action));
      }
    });
    await someone.close();
  });
}

scenario(`what an authority's order hides, the officer enters, and the person does not see; customer service is told to leave it`, async () => {
  const [someone, recipient] = [await customer("aino"), await authority()];
  const { id: subject } = await foundByStaff(someone);
  const until = dayFromNow(60);
  await asStaff("juha", "fi", `/staff/disclosures?subject=${subject}`, async ({ page, press, choose, t }) => {
    await choose(page, chosen(page, "recipient", recipient));
    await press(page, opened(page, t("views/disclosures")("order")));
    await main(page).getByText(t("views/disclosures")("officerAlone")).waitFor();
    assert.equal(await field(page, "hidden").count(), 0);
  });
  await asStaff("tiina", "sv", `/staff/disclosures?subject=${subject}`, async (member) => {
    const { page, press, choose, type, t, read } = member;
    const say = t("views/disclosures");
    await choose(page, chosen(page, "recipient", recipient));
    await press(page, opened(page, say("order")));
    const fields = form(page, say("enterNow"));
    await choose(page, fields.locator("[name=hidden]"));
    await type(page, fields.locator("[name=order]"), `${subject.slice(0, 8)}/R/1`);
    await type(page, fields.locator("[name=notShownGround]"), "Förundersökning");
    await pickDay(page, fields.locator("[name=notShownUntil]"), until);
    await isAccessible(page, "a disclosure that is hidden");
    await enter(member, { recipient, purpose: "Förundersökning", basis: "Polislagen" });
    assert.deepEqual((await someone.get("/me/disclosures")).items, []);
    const { items } = await read(`/staff/hidden-disclosures?subject=${subject}`);
    assert.deepEqual(items.map((each) => [each.recipient, each.notShownGround, each.notShownUntil]), [[recipient, "Förundersökning", until]]);

    await page.goto("/staff/oversight/hidden");
    const hidden = t("views/hidden");
    await press(page, main(page).getByRole("row").filter({ hasText: items[0].order }).getByRole("button", { name: beginning(hidden("renew")) }));
    await type(page, field(page, "order"), `${items[0].order}/2`);
    await type(page, field(page, "notShownGround"), "Förundersökningen är slut");
    await pickDay(page, field(page, "notShownUntil"), TODAY);
    await press(page, button(page, hidden("save")));
    await page.getByRole("status").filter({ hasText: hidden("done", { day: "" }).trim().slice(0, 10) }).waitFor();
    assert.equal((await someone.get("/me/disclosures")).items.length, 1);
  });
  await someone.close();
});

scenario(`who of staff looked at whom is listed; a list of one person is a look, and says so before`, async () => {
  const someone = await customer("aino");
  const { id: subject } = await foundByStaff(someone, "juha");
  const looks = async () => (await someone.get("/me/access-log?limit=100")).items.filter((each) => each.viewerKind === "staff").map((each) => each.purpose);
  await asStaff("tiina", "en", "/staff/oversight", async ({ page, press, type, t, settled }) => {
    const say = t("views/looks");
    const row = () => main(page).getByRole("row").filter({ has: page.locator(`a[href="/staff/persons/${subject}"]`) });
    await press(page, main(page).getByRole("link", { name: t("views/oversight")("looks"), exact: true }));
    await type(page, field(page, "viewer"), "staff-juha");
    await press(page, button(page, say("show")));
    await settled();
    await row().getByText(t("parts")("searchSubjects")).waitFor();
    assert.equal(new URL(page.url()).searchParams.get("viewer"), "staff-juha");
    assert.equal(await main(page).getByRole("row").filter({ hasText: "staff-tiina" }).count(), 0);
    assert.deepEqual(await looks(), ["handle-request"]);
    await press(page, row().getByRole("link", { name: beginning(say("onlyPerson")) }));
    await button(page, say("lookAtPerson")).waitFor();
    assert.deepEqual(await looks(), ["handle-request"], "a list of one person is read before somebody decides it");
    await press(page, button(page, say("lookAtPerson")));
    await row().first().waitFor();
    assert.deepEqual(await looks(), ["oversight", "handle-request"]);
    await page.goto(`/staff/oversight/audit?subject=${subject}`);
    await button(page, t("views/audit")("lookAtPerson")).waitFor();
    await settled();
    assert.equal((await looks()).length, 2, "the events of one person are read before somebody decides it");
    await press(page, button(page, t("views/audit")("lookAtPerson")));
    await settled();
    assert.ok((await main(page).getByRole("row").count()) > 1);
    assert.deepEqual((await looks()).slice(0, 2), ["oversight", "oversight"]);
  });
  await someone.close();
});

/** Fills in a disclosure of a name and an address that was made today, and enters it. */
async function enter({ page, press, choose, type, t }, { recipient, purpose, basis }) {
  const say = t("views/disclosures");
  await choose(page, chosen(page, "recipient", recipient));
  await type(page, form(page, say("enterNow")).locator("[name=purpose]"), purpose);
  await choose(page, field(page, "givenName"));
  await choose(page, field(page, "email"));
  await type(page, field(page, "legalBasis"), basis);
  await pickDay(page, field(page, "disclosedAt"), TODAY);
  await press(page, button(page, say("enterNow")));
  await page.getByRole("status").filter({ hasText: say("entered") }).waitFor();
}

/** Says why one looks at the register, and looks. */
async function look({ page, press, choose, t }, purpose) {
  await choose(page, chosen(page, "purpose", purpose));
  await press(page, button(page, t("views/disclosures")("show")));
  await page.getByRole("status").filter({ hasText: t("views/disclosures")("count", { count: 1 }) }).waitFor();
}
