import { language } from "../language/languages";

/** For how long a login is fresh where the installation says nothing else; the portal has the last word, by refusing. */
const FRESH_MILLIS = 600_000;

/** The address that signs in and comes back to where the person is. */
export function signInAddress(): string {
  return `/login?return=${here()}&ui_locales=${language()}`;
}

/** The address that has somebody who is signed in log in once more, and comes back to where they are. */
export function freshLoginAddress(): string {
  return `/login?stepUp=needed&return=${here()}&ui_locales=${language()}`;
}

/** For how many milliseconds a login is fresh yet, 0 or less where it is not; undefined where it is not known when it was. */
export function freshFor(authenticatedAt: string | undefined, now = Date.now()): number | undefined {
  return authenticatedAt === undefined ? undefined : Date.parse(authenticatedAt) + FRESH_MILLIS - now;
}

/** Where the browser is, as a path that a login comes back to. */
function here(): string {
  return encodeURIComponent(location.pathname + location.search + location.hash);
}
