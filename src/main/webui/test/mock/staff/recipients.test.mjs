// What staff enters of a recipient: a country by its name, which is sent as its code.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isAccessible } from "../../harness/checks.mjs";
import { serve } from "../../harness/origin.mjs";
import { become, open, person, settled } from "../../harness/person.mjs";
import { LANGUAGES, texts } from "../../harness/words.mjs";

const origin = await serve();
after(() => origin.close());

const NAMES = { fi: "Yhdysvallat", sv: "USA", en: "United States" };

for (const language of LANGUAGES) {
  test(`a country is chosen by its name in ${language}`, async () => {
    const someone = await person(origin.url, { language });
    const { page } = someone;
    try {
      const t = texts("staff/views/recipients", language);
      const main = page.getByRole("main");
      const choose = (name, value) => main.locator(`input[name=${name}][value=${value}]`).locator("xpath=ancestor::label[1]").click();
      await become(someone, "tiina");
      await open(someone, "/staff/recipients");
      await main.getByRole("button", { name: t("enter"), exact: true }).click();
      const country = main.getByRole("combobox", { name: t("country"), exact: true });
      const names = await country.locator("option").allTextContents();
      assert.deepEqual(names.filter((name) => /^[A-Z]{2}$/.test(name)), [], "a code is shown where a name belongs");
      assert.deepEqual(names, [...names].sort(new Intl.Collator(language).compare));
      await country.selectOption({ label: NAMES[language] });
      await isAccessible(page, "a recipient that is entered");
      await main.locator("[name=id]").fill("somebody-abroad");
      await main.locator("[name=name]").fill("Somebody Abroad Inc.");
      await main.locator("[name=contact]").fill("privacy@abroad.example");
      await choose("kind", "other");
      await choose("transferBasis", "standard-contractual-clauses");
      await choose("channel", "email");
      const sent = page.waitForRequest((request) => request.method() === "PUT");
      await main.getByRole("button", { name: t("save"), exact: true }).click();
      assert.equal((await sent).postDataJSON().country, "US");
      await settled(someone);
    } finally {
      await someone.close();
    }
  });
}
