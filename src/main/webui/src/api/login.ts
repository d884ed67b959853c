import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { language } from "../language/spoken";

/** The address that signs in and comes back to where the person is. */
export function signInAddress(): string {
  return `${door()}?return=${here()}&ui_locales=${language()}`;
}

/** The address that has somebody who is signed in log in once more, and comes back to where they are. */
export function freshLoginAddress(): string {
  return `${door()}?stepUp=needed&return=${here()}&ui_locales=${language()}`;
}

/** For how many milliseconds a login is fresh yet, 0 or less where it is not; undefined where the portal has not said it yet. */
export function freshFor(session: Schema<"Session"> | undefined, now = Date.now()): number | undefined {
  if (session === undefined) return undefined;
  return session.freshUntil === undefined ? 0 : Date.parse(session.freshUntil) - now;
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
