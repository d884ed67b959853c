// The catalogues of the languages have words for the same codes, and the package offers them.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

const here = new URL("../catalogues/", import.meta.url);
const read = async (language, name) => JSON.parse(await readFile(new URL(`${language}/${name}`, here), "utf8"));

/** Every path to a word; a sentence that explains is not needed everywhere, but in each language or in none. */
function paths(words, path = "") {
  return typeof words === "string" ? [path] : Object.entries(words).flatMap(([name, inner]) => paths(inner, `${path}/${name}`));
}

test("each language has words for the same codes", async () => {
  const names = await readdir(new URL("fi/", here));
  assert.deepEqual(names.sort(), ["articles.json", "faults.json", "problems.json", "reasons.json", "rules.json", "words.json"]);
  for (const name of names) {
    const finnish = paths(await read("fi", name));
    assert.ok(finnish.length > 0, name);
    for (const language of ["sv", "en"]) {
      assert.deepEqual(paths(await read(language, name)), finnish, `${language}/${name}`);
    }
  }
});

test("no word is empty, and none has a place for a value", async () => {
  for (const language of ["fi", "sv", "en"]) {
    for (const name of await readdir(new URL("fi/", here))) {
      JSON.stringify(await read(language, name), (key, value) => {
        assert.doesNotMatch(typeof value === "string" ? value || "{}" : "", /[{}]/, `${language}/${name} ${key}`);
        return value;
      });
    }
  }
});

test("a page gets them by the package's name", () => {
  const problems = createRequire(import.meta.url)("@vastuugroup/privacy-portal-contract/catalogues/sv/problems.json");
  assert.equal(problems["not-found"].title, "Hittades inte");
});
