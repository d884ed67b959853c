import { bypass, type HttpHandler } from "msw";
import { PortalMock, type PortalOptions } from "./handlers.js";

export type { Failure } from "./calls/failing.js";
export type { PortalMock, PortalOptions } from "./handlers.js";

/** A mock of its own: nothing that is changed in it is seen in another. Each recording is fetched when it is asked for. */
export function mock({ fixtures = "/fixtures/", ...options }: PortalOptions = {}): PortalMock {
  const base = fixtures.endsWith("/") ? fixtures : `${fixtures}/`;
  return new PortalMock((path) => fetched(base + path), options);
}

/** The handlers alone, where nobody has to be somebody else, and nothing is to begin anew. */
export function handlers(options?: PortalOptions): HttpHandler[] {
  return mock(options).handlers;
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(bypass(new URL(url, location.href)));
  // A server of single-page applications has a page for every address.
  const isPage = response.headers.get("Content-Type")?.includes("html") === true && !url.endsWith(".html");
  if (!response.ok || isPage) {
    throw new Error(`no recording at ${url}: serve the package's fixtures/ there`);
  }
  return response.text();
}
