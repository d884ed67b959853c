// The table persona × right × outcome: each row in each language, by mouse and by keyboard, side by side in one browser.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { LANGUAGES } from "../harness/words.mjs";
import { lane } from "./matrix/lane.mjs";
import { hand, operations } from "./matrix/record.mjs";
import { ELSEWHERE, TABLE } from "./matrix/table.mjs";

const HANDS = process.env.HANDS === undefined ? ["mouse", "keyboard"] : [process.env.HANDS];

describe("who may what, and what comes of it", { concurrency: LANGUAGES.length * HANDS.length }, () => {
  for (const language of LANGUAGES) {
    for (const hands of HANDS) {
      describe(`in ${language}, by ${hands}`, { concurrency: 1 }, () => {
        const opened = lane(language, hands);
        after(async () => (await opened).close());
        for (const { persona, right, what, does, prepared } of TABLE) {
          test(`${right} of ${persona}: ${what}`, async () => (await opened).does(persona, does, prepared));
        }
      });
    }
  }
});

test("every operation by which a customer changes something is reached by a row, or it is said who does it instead", async () => {
  const found = await operations();
  const missing = found.filter(({ name, sent }) => !sent && ELSEWHERE[name] === undefined).map(({ name }) => name);
  const needless = Object.keys(ELSEWHERE).filter((name) => found.every((each) => each.name !== name || each.sent));
  assert.ok(found.length > 15);
  assert.deepEqual({ missing, needless }, { missing: [], needless: [] });
});

after(hand);
