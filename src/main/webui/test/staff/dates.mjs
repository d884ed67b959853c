// Days in forms: come to as the hands do, and filled in as the browser's own picker does, whose order of the parts is the browser's.
import { tabTo } from "../harness/keyboard.mjs";
import { HANDS } from "../portal/customer.mjs";

/** Today in Helsinki, as `2026-12-16`. */
export const TODAY = dayFromNow(0);

/** So many days from today, in Helsinki. */
export function dayFromNow(days) {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Helsinki" }).format(Date.now() + days * 86_400_000);
}

/** Fills in a day. */
export async function pickDay(page, field, day) {
  await field.waitFor();
  if (HANDS === "keyboard") await tabTo(page, field);
  await field.fill(day);
}
