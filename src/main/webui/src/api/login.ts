import { language } from "../language/languages";

/** For how long a login is fresh where the installation says nothing else; the portal has the last word, by refusing. */
const FRESH_MILLIS = 600_000;

/** The address that signs in and comes back to where the person is. */
export function signInAddress(): string {
  return `${door()}?return=${here()}&ui_locales=${language()}`;
}

/** The address that has somebody who is signed in log in once more, and comes back to where they are. */
export function freshLoginAddress(): string {
  return `${door()}?stepUp=needed&return=${here()}&ui_locales=${language()}`;
}

/** For how many milliseconds a login is fresh yet, 0 or less where it is not; undefined where it is not known when it was. */
export function freshFor(authenticatedAt: string | undefined, now = Date.now()): number | undefined {
  return authenticatedAt === undefined ? undefined : Date.parse(authenticatedAt) + FRESH_MILLIS - now;
}

/** Who signs in where: staff has a login of its own, for its own part of the page. */
function door(): string {
  return isStaffs(location.pathname) ? "/staff/login" : "/login";
}

/** Whether an address is of staff's part of the page. */
export function isStaffs(path: string): boolean {
  return path === "/staff" || path.startsWith("/staff/");
}

/** Where the browser is, as a path that a login comes back to. */
function here(): string {
  return encodeURIComponent(location.pathname + location.search + location.hash);
}
