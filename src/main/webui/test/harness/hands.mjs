// The two ways to use a page: by mouse, and by keyboard alone. What is done with them is the same.
import assert from "node:assert/strict";
import { tabTo } from "./keyboard.mjs";

const MOST_OPTIONS = 40;

const mouse = {
  press: (page, target) => target.click(),
  type: async (page, target, text) => {
    await target.click();
    await target.fill(text);
  },
  // The input itself is hidden: what is clicked is its label.
  choose: (page, target) => target.locator("xpath=ancestor::label[1]").click(),
};

const keyboard = {
  press: async (page, target) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  type: async (page, target, text) => {
    await tabTo(page, target);
    if ((await target.getAttribute("type")) === "date") return typeDay(page, target, text);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  },
  choose: async (page, target) => {
    if ((await target.getAttribute("type")) === "checkbox") {
      await tabTo(page, target);
      await page.keyboard.press("Space");
      return;
    }
    // A group of radios is one stop; within it the arrows choose.
    const group = page.locator(`input[type=radio][name=${JSON.stringify(await target.getAttribute("name"))}]`);
    await tabToAny(page, group);
    for (let step = 0; step < MOST_OPTIONS && !(await target.evaluate((input) => input === document.activeElement)); step++) {
      await page.keyboard.press("ArrowDown");
    }
    if (!(await target.isChecked())) await page.keyboard.press("Space");
  },
};

/** A day has parts, in the order of the browser's own language: typed in the wrong order it is another day. */
async function typeDay(page, target, day) {
  const [year, month, date] = day.split("-");
  for (const parts of [[date, month, year], [month, date, year], [year, month, date]]) {
    await target.evaluate((input) => input.blur());
    await target.focus();
    await page.keyboard.type(parts.join(""));
    if ((await target.inputValue()) === day) return;
  }
  assert.fail(`the keyboard does not type ${day}`);
}

async function tabToAny(page, targets) {
  const name = await targets.first().getAttribute("name");
  for (let step = 0; step < 400; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches("input[type=radio]") && document.activeElement.name === wanted, name)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not come to ${name}`);
}

/** How the page is used: `mouse` or `keyboard`. */
export function handsOf(name) {
  const hands = { mouse, keyboard }[name];
  assert.ok(hands !== undefined, `no hands are called ${name}`);
  return {
    press: async (page, target) => {
      await target.waitFor();
      await hands.press(page, target);
    },
    type: async (page, target, text) => {
      await target.waitFor();
      await hands.type(page, target, text);
    },
    choose: async (page, target) => {
      await target.waitFor({ state: "attached" });
      await hands.choose(page, target);
      assert.ok(await target.isChecked());
    },
  };
}
