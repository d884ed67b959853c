import { http, type HttpHandler } from "msw";
import { Mock, type MockOptions } from "./mock.js";
import type { Source } from "./recorded/recordings.js";

export interface PortalOptions extends MockOptions {
  /** Where a browser finds the package's `fixtures/`: `/fixtures/` without it. Node reads them from the package. */
  fixtures?: string;
  /** Where the portal is, such as `https://portal.example`; without it, wherever its paths are asked for. */
  baseUrl?: string;
}

/** What of a site is the portal's; everything else is left to the page. */
const PATHS = ["/api/*", "/login", "/logout", "/staff/login", "/staff/logout", "/mock/login", "/mock/staff/login"];

/** The mock with handlers of MSW, for `setupServer` and `setupWorker`. */
export class PortalMock extends Mock {
  readonly handlers: HttpHandler[];

  constructor(source: Source, { baseUrl = "*", ...options }: PortalOptions) {
    super(source, options);
    this.handlers = PATHS.map((path) => http.all(baseUrl + path, ({ request }) => this.answer(request)));
  }
}
