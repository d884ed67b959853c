// Every text of the page is whole in each language, and is in that language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { foreign } from "../harness/language.mjs";
import { LANGUAGES, placesOf, TEXTS } from "../harness/words.mjs";

/** What nobody meets on a page who is no developer. */
const DEVELOPERS = /(?<!\.)\b(API|JSON|HTTP|UUID|URL|null|undefined|etag|endpoint|backend|submit)\b/i;

test("there are texts, and none is empty", () => {
  assert.ok(TEXTS.length > 50);
  assert.deepEqual(each(({ words }) => words.trim() === "" || words !== words.trim()), []);
});

test("a text has the same places for values in each language", () => {
  const differing = TEXTS.filter((text) => new Set(LANGUAGES.map((language) => placesOf(text[language]).join())).size > 1);
  assert.deepEqual(differing.map(({ file, name }) => `${file} ${name}`), []);
});

test("a plural says what it is of one and of others", () => {
  assert.deepEqual(each(({ words }) => /, plural,/.test(words) && !/\bone \{.*\bother \{/s.test(words)), []);
});

test("a text is in its language", () => {
  assert.deepEqual(each(({ words, language }) => foreign(bare(words), language).length > 0), []);
});

test("no text is for developers", () => {
  assert.deepEqual(each(({ words }) => DEVELOPERS.test(bare(words))), []);
});

test("Finnish says sinä, and Swedish du", () => {
  assert.deepEqual(each(({ language, words }) => language === "fi" && /\b(teidän|teille|teitä|voitte|olette|teidät)\b/i.test(words)), []);
  assert.deepEqual(each(({ language, words }) => language === "sv" && /\b(Ni|Er|Ert|Era|Eder)\b/.test(bare(words))), []);
});

/** The texts of all languages of which something is true, so that they are found. */
function each(isTrue) {
  return TEXTS.flatMap(({ file, name, ...words }) =>
    LANGUAGES.filter((language) => isTrue({ language, words: words[language] })).map((language) => `${file} ${name} ${language}: ${words[language]}`),
  );
}

/** A text without what a message format has of its own. */
function bare(words) {
  return words.replaceAll(/\{\w+(, (plural|select),)?/g, " ").replaceAll(/(?<=[\s}])[\w=-]+\s*\{/g, " ").replaceAll(/[{}#]/g, " ");
}
