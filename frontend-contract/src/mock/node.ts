import type { HttpHandler } from "msw";
import { fromPackage } from "./recorded/disk.js";
import { PortalMock, type PortalOptions } from "./handlers.js";

export type { Failure } from "./calls/failing.js";
export type { PortalMock, PortalOptions } from "./handlers.js";

/** A mock of its own: nothing that is changed in it is seen in another. */
export function mock(options: PortalOptions = {}): PortalMock {
  return new PortalMock(fromPackage, options);
}

/** The handlers alone, where nobody has to be somebody else, and nothing is to begin anew. */
export function handlers(options?: PortalOptions): HttpHandler[] {
  return mock(options).handlers;
}
