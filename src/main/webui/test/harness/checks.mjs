// What every view is held to, whatever it shows.
import assert from "node:assert/strict";
import axe from "axe-core/axe.min.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MOST_JUMP = 0.05;

/** Axe finds nothing against WCAG 2.2 AA and good practice. */
export async function isAccessible(page, name, options = { runOnly: RULES }) {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    await page.evaluate(axe.source);
    await page.evaluate(layOutAll);
  }
  const violations = await page.evaluate(async (chosen) => {
    const { violations } = await globalThis.axe.run(document, { ...chosen, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).slice(0, 3).join(" | ")}`);
  }, options);
  assert.deepEqual(violations, [], name);
}

/** Lays out what is far below as well, for axe measures where things are. */
function layOutAll() {
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(all);
}

const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Contrast alone, where all else was seen before. */
export function hasContrast(page, name) {
  return isAccessible(page, name, { runOnly: { type: "rule", values: OF_COLOURS } });
}

/** All but contrast, where that was seen before: it is in no language, and takes the longest. */
export function isAccessibleInWords(page, name) {
  return isAccessible(page, name, { runOnly: RULES, rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) });
}

/** Nothing is wider than the window. */
export async function fits(page, name) {
  const wide = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
    return [`${scrollWidth} of ${innerWidth} px`, ...out.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 160))];
  });
  assert.deepEqual(wide, [], `${name} is too wide`);
}

/** Nothing moved while the view came together. */
export async function isSteady(page, name) {
  const jumps = await page.evaluate(() => globalThis.jumps);
  const sum = jumps.reduce((total, { value }) => total + value, 0);
  assert.ok(sum < MOST_JUMP, `${name} jumps by ${sum.toFixed(3)}: ${JSON.stringify(jumps)}`);
}

/** A view asks for something, for nothing twice until it stands, and nobody fails to answer it. */
export function asksOnce({ asked }, name) {
  const paths = asked.map(({ path }) => path);
  assert.deepEqual(paths.filter((path, place) => paths.indexOf(path) !== place), [], `${name} asks twice`);
  assert.deepEqual(asked.filter(({ status }) => status >= 500), [], `${name} is not answered`);
  assert.ok(paths.length > 0, `${name} asks for nothing`);
}

/** The policy stopped nothing, nothing was thrown, and the console is silent. */
export async function isQuiet({ page, complaints }, name) {
  assert.deepEqual(await page.evaluate(() => globalThis.stopped), [], name);
  assert.deepEqual(complaints, [], name);
}

/** The view has one heading of the first level, which the document's title begins with, and no level is left out. */
export async function isTitled(page, name) {
  const { title, headings } = await page.evaluate(() => ({
    title: document.title,
    // Where a long word may be broken is in the heading alone.
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((each) => ({
      level: Number(each.tagName[1]),
      text: (each.textContent ?? "").replaceAll("\u00ad", ""),
    })),
  }));
  const first = headings.filter(({ level }) => level === 1);
  assert.equal(first.length, 1, `${name} has ${first.length} headings of the first level`);
  assert.ok(title.startsWith(first[0].text.trim()), `${name}: the title is “${title}”, the heading “${first[0].text}”`);
}

const LONGEST_NAME = 120;

/** What is heard of a view is heard once, and has its words with it. */
export async function isHeard(page, name) {
  const found = await page.evaluate((longest) => {
    const said = (element) => element.textContent.trim();
    const all = (selector) => [...document.querySelectorAll(selector)];
    const own = (element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data).join("");
    const nameOf = (input) => document.getElementById(input.getAttribute("aria-labelledby")) ?? input.closest("label");
    return {
      // A landmark that is named by the heading it begins with is read twice, and many of them hide the few that help.
      doubled: all("main section[aria-labelledby]").map(said).map((text) => text.slice(0, 60)),
      // A screen reader that goes line by line passes over a status whose text is not in an element of its own.
      passedOver: all("[role=status]").map(own).filter((text) => text.trim() !== ""),
      wordy: all("main input[type=radio]").map(nameOf).filter((label) => label !== null).map(said).filter(({ length }) => length > longest),
      // What is no control and can have the focus nevertheless is read out as something to click on, each time one passes it.
      clickable: all("main :is(h1, h2, h3, h4, p, div, section)[tabindex='-1']:not(:focus)").map(said).map((text) => text.slice(0, 60)),
      numbersAlone: all("main li span:not([aria-hidden], [aria-hidden] *)").map(own).filter((text) => /^\s*\d+\s*$/.test(text)),
    };
  }, LONGEST_NAME);
  assert.deepEqual(found, { doubled: [], passedOver: [], wordy: [], clickable: [], numbersAlone: [] }, name);
}
