// Where the portal is, who one is on the issuer's page, and names of what is on a page.
import { PERSONAS } from "../harness/personas.mjs";

export const { PORTAL = "http://localhost:8080", HANDS = "mouse" } = process.env;

/** Chooses who to be on the issuer's page; `before` is how many seconds ago the login is said to have been. */
export async function choose(page, persona, before = 0) {
  const { name } = PERSONAS.find(({ key }) => key === persona);
  const button = page.getByRole("button", { name: new RegExp(escaped(name)) });
  await button.waitFor();
  if (before > 0) {
    await button.evaluate((element, seconds) => {
      const claims = element.form.elements.claims;
      claims.value = JSON.stringify({ ...JSON.parse(claims.value), auth_time: Math.floor(Date.now() / 1000) - seconds });
    }, before);
  }
  await button.click();
}

/** A name that a text begins with, for options that have more to say behind it. */
export function beginning(text) {
  return new RegExp(`^${escaped(text)}`);
}

/** A name in which numbers may be any. */
export function anyNumber(...names) {
  return new RegExp(`^(${names.map((name) => escaped(name).replaceAll(/\d+/g, "\\d+")).join("|")})$`);
}

export function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The part of a view that stands under a heading. */
export function partOf(main, heading) {
  return main.locator("section").filter({ has: main.page().getByRole("heading", { name: heading, exact: true }) });
}
