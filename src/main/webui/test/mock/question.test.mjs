// What became of a question is told in one word, to whoever asked and to staff: it was dealt with, for nothing in it could be granted.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { isQuiet } from "../harness/checks.mjs";
import { makeTheLook } from "../harness/look.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";

const ID = "00000000-0016-7000-8000-000000000015";
const ANSWERED = { state: "completed", outcome: "granted", closedAt: "2026-11-20T10:00:00Z" };

const origin = await serve();
after(() => origin.close());
beforeEach(() => origin.mock.reset());

const PAGES = [
  ["rauha", `/my/requests/${ID}`, (request) => ({ ...request, ...ANSWERED }), undefined],
  ["rauha", "/my/requests", (list) => ({ ...list, items: list.items.map(answered) }), undefined],
  ["tiina", `/staff/requests/${ID}`, (found) => ({ ...found, request: { ...found.request, ...ANSWERED } }), "staff/views/case"],
  ["tiina", "/staff/requests", (list) => ({ ...list, items: list.items.filter(({ right }) => right === "contact").map(answered) }), undefined],
];

for (const language of LANGUAGES) {
  for (const [persona, address, change, opens] of PAGES) {
    test(`a question that was answered is dealt with at ${address}, in ${language}`, async () => {
      const someone = await person(origin.url, { language });
      const { page } = someone;
      try {
        await become(someone, persona);
        await page.route(`**/api/v1${address.replace("/my/", "/me/")}*`, async (route) => {
          const answer = await route.fetch();
          return route.fulfill({ response: answer, json: change(await answer.json()) });
        });
        const words = page.waitForResponse((response) => response.url().includes("/api/v1/vocabulary"));
        await open(someone, address);
        if (opens !== undefined) await makeTheLook(someone, opens);
        await settled(someone);
        const { values } = await (await words).json();
        const label = (type, code) => values[type][code].label;
        const tags = await page.locator("main").getByText(label("RequestState", "completed"), { exact: true }).count();
        assert.ok(tags > 0, "it is not said to be dealt with");
        const granted = page.locator(address.endsWith(ID) ? "main" : "main :is(li, tr)", { hasText: label("RequestState", "completed") });
        assert.equal(await granted.getByText(label("RequestOutcome", "granted"), { exact: true }).count(), 0, "it is said to be granted");
        await isQuiet(someone, address);
      } finally {
        await someone.close();
      }
    });
  }
}

const REQUEST = { fi: /pyyn/i, sv: /begär/i, en: /request/i };

for (const language of LANGUAGES) {
  test(`a question that is open is a message, in ${language}`, async () => {
    const someone = await person(origin.url, { language });
    try {
      await become(someone, "rauha");
      await open(someone, `/my/requests/${ID}`);
      await settled(someone);
      await someone.page.getByRole("button", { name: texts("views/request/questionTexts", language)("cancel") }).click();
      const parts = await someone.page.locator("main").locator("h1, h2, h3, p, li, dt, dd, label, button").allInnerTexts();
      const said = parts.filter((part) => !part.endsWith(texts("views/request", language)("back")));
      assert.deepEqual(said.filter((part) => REQUEST[language].test(part)), [], "it is called a request");
    } finally {
      await someone.close();
    }
  });
}

function answered(request) {
  return request.right === "contact" ? { ...request, ...ANSWERED } : request;
}
