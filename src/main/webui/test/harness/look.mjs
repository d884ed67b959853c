// What staff does first where a view would be a look at somebody: it is opened by a press, and nothing is read before.
import { settled } from "./person.mjs";
import { texts } from "./words.mjs";

/**
 * Makes the look of a view that was come to by its address.
 *
 * @param folder below `src`, whose text “open” the button has; without one the view is no look
 */
export async function makeTheLook(someone, folder) {
  if (folder === undefined) return;
  const { page, language } = someone;
  await page.getByRole("main").getByRole("button", { name: texts(folder, language)("open"), exact: true }).click();
  await settled(someone);
}
