// Keeps pictures of what the tests met, for who wants to look: in the directory $SCREENSHOTS.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

export async function picture(page, name) {
  const directory = process.env.SCREENSHOTS;
  if (directory === undefined) return;
  await mkdir(directory, { recursive: true });
  await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
}
