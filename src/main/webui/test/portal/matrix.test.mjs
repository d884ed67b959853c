// The table persona × right × outcome, by mouse and by keyboard, side by side in one browser: each row in one language by each hand,
// another one by the other, all three in turn; with $WHOLE set, each row in each language.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { LANGUAGES } from "../harness/words.mjs";
import { lane } from "./matrix/lane.mjs";
import { hand, operations } from "./matrix/record.mjs";
import { ELSEWHERE, TABLE } from "./matrix/table.mjs";

const HANDS = process.env.HANDS === undefined ? ["mouse", "keyboard"] : [process.env.HANDS];
const IS_WHOLE = process.env.WHOLE !== undefined;

/** The rows that are tried in a language by a hand. */
function rowsOf(language, hands) {
  const shift = LANGUAGES.indexOf(language) + HANDS.indexOf(hands);
  return TABLE.filter((_, row) => IS_WHOLE || (row + shift) % LANGUAGES.length === 0);
}

describe("who may what, and what comes of it", { concurrency: LANGUAGES.length * HANDS.length }, () => {
  for (const language of LANGUAGES) {
    for (const hands of HANDS) {
      describe(`in ${language}, by ${hands}`, { concurrency: 1 }, () => {
        const opened = lane(language, hands);
        after(async () => (await opened).close());
        for (const { persona, right, what, does, prepared } of rowsOf(language, hands)) {
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
