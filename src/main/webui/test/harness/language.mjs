// Finds on a page what is in another language than the page, as far as the page itself says it.
import assert from "node:assert/strict";
import { settled } from "./person.mjs";
import { LANGUAGES, TEXTS } from "./words.mjs";

const NAMES = { fi: "Suomi", sv: "Svenska", en: "English" };

/** Short words that each language is full of, and none of the others has. */
const SMALL = {
  fi: "ja ei tai että joka jotka sinun sinulle tietosi meillä voit mutta kun niin sitä myös ovat olet mihin mitä pyyntö tiedot".split(" "),
  sv: "och att inte är dina din för av som vi har eller kan det du när vad vilka uppgifter begäran med till den".split(" "),
  en: "the and your you of is are was were with not this that have what which data request we will be from by or an".split(" "),
};

/** Somebody puts the page into another language, as its head offers it. */
export async function chooses(someone, language) {
  await someone.page.getByRole("banner").getByRole("button", { name: NAMES[language], exact: true }).click();
  someone.language = language;
  await settled(someone);
}

/** Everything that a page says in its own language is in that language. */
export async function speaks(page, language, name) {
  const said = await page.evaluate(sayings, language);
  assert.equal(await page.locator("html").getAttribute("lang"), language, name);
  assert.deepEqual(said.flatMap((text) => foreign(text, language)), [], `${name} in ${language}`);
}

/** A text that is another language's, with the name of that; nothing where it is of this language. */
export function foreign(text, language) {
  const others = LANGUAGES.filter((each) => each !== language);
  const of = others.find((each) => OWN[each].has(text) && !OWN[language].has(text));
  if (of !== undefined) return [`${of}: ${text}`];
  // An address is in no language.
  const words = text.replaceAll(/https?:\S+/g, " ").toLocaleLowerCase(language).split(/[^\p{L}]+/u);
  const count = (each) => new Set(words.filter((word) => SMALL[each].includes(word))).size;
  const own = count(language);
  const strange = others.find((each) => count(each) >= 2 && count(each) > own);
  return strange === undefined ? [] : [`${strange}: ${text}`];
}

const OWN = Object.fromEntries(LANGUAGES.map((language) => [language, new Set(TEXTS.map((text) => text[language]))]));

/** Runs in the page: what is to be seen and heard, but for what is marked as another language or as somebody's own text. */
function sayings(language) {
  const found = new Set();
  const isOurs = (element) => {
    const marked = element.closest("[lang], [dir=auto]");
    return marked === null || marked.getAttribute("dir") !== "auto" && marked.getAttribute("lang") === language;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!["SCRIPT", "STYLE", "NOSCRIPT"].includes(parentElement.tagName) && isOurs(parentElement)) found.add(textContent.trim());
  }
  for (const attribute of ["aria-label", "title", "alt", "placeholder", "aria-description"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      if (isOurs(element)) found.add(element.getAttribute(attribute).trim());
    }
  }
  // A view that is called as somebody's own text is, is called so in the browser's tab too.
  const ours = document.querySelector("h1 [lang='']") === null ? [document.title] : [];
  return [...ours, ...found].filter((text) => text !== "");
}
