// A question to the officer is told of as a message, to whoever asked and to staff: nothing in it could be granted or refused.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { isQuiet } from "../harness/checks.mjs";
import { makeTheLook } from "../harness/look.mjs";
import { serve } from "../harness/origin.mjs";
import { become, open, person, settled } from "../harness/person.mjs";
import { LANGUAGES, texts } from "../harness/words.mjs";

const ID = "00000000-0016-7000-8000-000000000015";

/** How one ends, and the word for it. */
const ENDINGS = {
  "dealt-with": { state: "completed", outcome: "granted", closedAt: "2026-11-20T10:00:00Z" },
  "not-taken-up": { state: "refused", outcome: "refused", closedAt: "2026-11-20T10:00:00Z" },
};

const origin = await serve();
after(() => origin.close());
beforeEach(() => origin.mock.reset());

const PAGES = [
  ["rauha", `/my/requests/${ID}`, (request, ending) => ({ ...request, ...ending }), undefined],
  ["rauha", "/my/requests", (list, ending) => ({ ...list, items: list.items.map((request) => ended(request, ending)) }), undefined],
  ["tiina", `/staff/requests/${ID}`, (found, ending) => ({ ...found, request: { ...found.request, ...ending } }), "staff/views/case"],
  [
    "tiina",
    "/staff/requests",
    (list, ending) => ({ ...list, items: list.items.filter(({ right }) => right === "contact").map((request) => ended(request, ending)) }),
    undefined,
  ],
];

for (const language of LANGUAGES) {
  for (const [persona, address, change, opens] of PAGES) {
    for (const [word, ending] of Object.entries(ENDINGS)) {
      test(`a question is ${word} at ${address}, in ${language}`, async () => {
        const someone = await person(origin.url, { language });
        const { page } = someone;
        try {
          await become(someone, persona);
          await page.route(`**/api/v1${address.replace("/my/", "/me/")}*`, async (route) => {
            const answer = await route.fetch();
            return route.fulfill({ response: answer, json: change(await answer.json(), ending) });
          });
          const words = page.waitForResponse((response) => response.url().includes("/api/v1/vocabulary"));
          await open(someone, address);
          if (opens !== undefined) await makeTheLook(someone, opens);
          await settled(someone);
          const { values } = await (await words).json();
          const label = (type, code) => values[type][code].label;
          const said = label("ReportedOutcome", word);
          assert.ok((await page.locator("main").getByText(said, { exact: true }).count()) > 0, "it is not said");
          const told = page.locator(address.endsWith(ID) ? "main" : "main :is(li, tr)", { hasText: said });
          const other = label("RequestOutcome", ending.outcome);
          assert.equal(await told.getByText(other, { exact: true }).count(), 0, `it is said to be ${ending.outcome}`);
          await isQuiet(someone, address);
        } finally {
          await someone.close();
        }
      });
    }
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
      await someone.page.getByRole("button", { name: texts("views/request", language)("cancel", { right: "contact" }) }).click();
      const said = (await someone.page.locator("main").innerText()).split("\n");
      const back = texts("views/request", language)("back");
      assert.deepEqual(said.filter((part) => part !== back && REQUEST[language].test(part)), [], "it is called a request");
    } finally {
      await someone.close();
    }
  });
}

function ended(request, ending) {
  return request.right === "contact" ? { ...request, ...ending } : request;
}
