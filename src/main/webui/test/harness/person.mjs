// A person at a browser: a context of their own in a language, which notices what goes wrong in it.
import { setTimeout as pause } from "node:timers/promises";
import { browser } from "./chromium.mjs";
import { STAFF } from "./personas.mjs";

export const LOCALES = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const PERSONA_COOKIE = "privacy_portal_mock";
const STAFFS_COOKIE = "privacy_portal_mock_staff";
const LONGEST_MILLIS = 30_000;
const QUIET_MILLIS = 120;

/**
 * Opens a browser of somebody.
 *
 * @param options `language`, and as a browser's context has them: `viewport`, `colorScheme`, …
 */
export async function person(url, { language = "fi", ...options } = {}) {
  const context = await (await browser()).newContext({
    baseURL: url,
    locale: LOCALES[language],
    timezoneId: "America/New_York",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(LONGEST_MILLIS);
  const complaints = complaintsOf(context);
  const traffic = trafficOf(context);
  const asked = askedBy(context);
  await context.addInitScript(watch, language);
  const page = await context.newPage();
  return { context, page, complaints, traffic, asked, language, url, close: () => context.close() };
}

/** Makes somebody of the mock's the one who is signed in, without the way through the login. */
export async function become({ context, url }, persona) {
  const name = STAFF.includes(persona) ? STAFFS_COOKIE : PERSONA_COOKIE;
  await context.addCookies([{ name, value: persona, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Collects what goes wrong in a page. A refusal is told in the console as well: that is none. */
function complaintsOf(context) {
  const complaints = [];
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    const isRefusal = message.text().startsWith("Failed to load resource:");
    if (["error", "warning"].includes(message.type()) && !isRefusal) complaints.push(message.text());
  });
  return complaints;
}

/** Collects what is asked of the portal from now on, in which language, and how it is answered. */
export function askedBy(context) {
  const asked = [];
  const entries = new WeakMap();
  context.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (!pathname.startsWith("/api/")) return;
    const entry = { path: pathname + search, language: request.headers()["accept-language"] };
    entries.set(request, entry);
    asked.push(entry);
  });
  context.on("response", (response) => {
    const entry = entries.get(response.request());
    if (entry !== undefined) entry.status = response.status();
  });
  return asked;
}

/** Runs in each document before all else: the language, and what only observers see. */
function watch(language) {
  try {
    if (localStorage.getItem("language") === null) localStorage.setItem("language", language);
  } catch {
    return;
  }
  globalThis.jumps = [];
  globalThis.stopped = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) globalThis.jumps.push({ value: entry.value, of: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? node?.nodeName) });
    }
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => globalThis.stopped.push(`${violatedDirective}: ${blockedURI}`));
}

/** Opens an address, and waits until the view has what it asked for. */
export async function open({ page, traffic }, address) {
  await page.goto(address);
  await settled({ page, traffic });
}

/** Waits until a view stands, and nothing has been on its way for it for a while. */
export async function settled({ page, traffic }) {
  await page.locator("main h1").first().waitFor();
  const deadline = Date.now() + LONGEST_MILLIS;
  while (traffic.open > 0 || (await isWaiting(page)) || Date.now() - traffic.changed < QUIET_MILLIS) {
    if (Date.now() > deadline) throw new Error(`${page.url()} does not come to rest`);
    await pause(QUIET_MILLIS / 3);
  }
}

function isWaiting(page) {
  return page.evaluate(() => document.querySelector("[data-waiting]") !== null);
}

function trafficOf(context) {
  const traffic = { open: 0, changed: Date.now() };
  const count = (by) => () => {
    traffic.open += by;
    traffic.changed = Date.now();
  };
  context.on("request", count(1));
  context.on("requestfinished", count(-1));
  context.on("requestfailed", count(-1));
  return traffic;
}
