// What somebody does who has a keyboard alone.
import assert from "node:assert/strict";

const MOST_STEPS = 400;

/** Goes from one thing to the next until it is this one. */
export async function tabTo(page, target) {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not come to ${target}`);
}

/** Everything that can be used is come to in the order of the page, can be seen then, and shows that it has the focus. */
export async function reachesEverything(page, name) {
  await page.evaluate(() => {
    // Who has pressed something in the page goes on from there: this goes on from the beginning.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    globalThis.come = [];
  });
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(remember))) break;
  }
  const { missed, unseen, backwards } = await page.evaluate(recall);
  assert.deepEqual(missed, [], `${name}: what the keyboard does not come to`);
  assert.deepEqual(unseen, [], `${name}: what does not show that it has the focus`);
  assert.deepEqual(backwards, [], `${name}: what comes before its turn`);
}

/**
 * Runs in the page: notes what has the focus; whether it goes on. A date has parts, of which each is a stop in itself. Where the
 * machine is busy the page scrolls to it a little later.
 */
async function remember() {
  const now = document.activeElement;
  if (now !== null && now === globalThis.come.at(-1)?.element) return true;
  if (now === null || now === document.body || globalThis.come.some(({ element }) => element === now)) return false;
  const end = performance.now() + 5_000;
  while (!isSeen() && performance.now() < end) await new Promise(requestAnimationFrame);
  globalThis.come.push({ element: now, seen: isSeen() });
  return true;

  function isSeen() {
    const { top, bottom, left, right } = now.getBoundingClientRect();
    const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    // The mark of a radio or a check stands beside its input, in its label.
    return inside && [now, now.parentElement, now.closest("label")].some((each) => each !== null && outlined(each));
  }

  function outlined(each) {
    const marks = [each, ...each.querySelectorAll("[aria-hidden]")];
    return marks.some((mark) => {
      const { outlineStyle, boxShadow } = getComputedStyle(mark);
      return (outlineStyle !== "none" && parseFloat(getComputedStyle(mark).outlineWidth) > 0) || boxShadow !== "none";
    });
  }
}

/** Runs in the page: what was missed, and what was seen badly. */
function recall() {
  const brief = (element) => element.outerHTML.slice(0, 160);
  const come = globalThis.come.map(({ element }) => element);
  const selector = "a[href], button, input, select, textarea, summary, [tabindex='0'], audio[controls]";
  const usable = [...document.querySelectorAll(selector)].filter(
    (each) => !each.disabled && each.tabIndex >= 0 && each.type !== "hidden" && each.checkVisibility({ checkVisibilityCSS: true }),
  );
  const grouped = (each) => each.type === "radio" && come.some((one) => one.type === "radio" && one.name === each.name);
  return {
    missed: usable.filter((each) => !come.includes(each) && !grouped(each)).map(brief),
    unseen: globalThis.come.filter(({ seen }) => !seen).map(({ element }) => brief(element)),
    backwards: come.filter((each, at) => at > 0 && come[at - 1].compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING).map(brief),
  };
}
