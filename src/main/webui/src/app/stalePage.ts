const RELOADED = "reloaded-for";

/** What was thrown for parts of the page that did not come. */
const missing = new WeakSet<object>();

/** Notes from now on which parts of the page do not come: there is no network, or a new version has taken this one's place. */
export function noteMissingParts(): void {
  addEventListener("vite:preloadError", ({ payload }) => missing.add(payload));
}

/** Whether something was thrown for a part of the page that did not come. */
export function isMissingPart(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && missing.has(thrown);
}

/**
 * Whether the portal has a page to load: without one, the tab would end at the browser's own words. It is asked at its start, for the
 * page comes with 404 at an address that is none.
 */
export async function isReached(): Promise<boolean> {
  try {
    return (await fetch("/", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/**
 * Whether the page was not yet loaded again for this part, and notes that it is now: while a new version takes the old one's place,
 * an open page asks for files that only the old one has.
 */
export function isFirstMiss(thrown: unknown): boolean {
  const part = String(thrown);
  try {
    if (sessionStorage.getItem(RELOADED) === part) return false;
    sessionStorage.setItem(RELOADED, part);
    return true;
  } catch {
    // A browser that keeps nothing cannot tell whether it has done so already.
    return false;
  }
}
