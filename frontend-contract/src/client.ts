import createClient, { type Middleware } from "openapi-fetch";
import type { Portal } from "./calls.js";
import type { Schema } from "./index.js";
import type { paths } from "./types.js";

/** How a page reaches the portal. */
export interface PortalOptions {
  /** Where the portal is, such as `https://portal.example`; without it, the page's own origin. */
  baseUrl?: string;
  /** The language of the answers; without it, the browser's `Accept-Language` decides. Asked anew for each request. */
  language?: () => Schema<"Language"> | undefined;
  /** An access token, for a caller that has no session cookie. Asked anew for each request. */
  token?: () => string | Promise<string>;
  /** Another `fetch`, for tests. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a client of the portal. With a session cookie it sends `X-Requested-With` with everything that changes something,
 * and `PATCH` goes as a merge patch (RFC 7396). A refusal is `error`, a problem (RFC 9457), never thrown.
 */
export function portal(options: PortalOptions = {}): Portal {
  const client = createClient<paths>({
    baseUrl: options.baseUrl ?? "",
    credentials: "same-origin",
    ...(options.fetch && { fetch: options.fetch }),
  });
  client.use(headers(options));
  return client as unknown as Portal;
}

function headers(options: PortalOptions): Middleware {
  return {
    async onRequest({ request }) {
      const language = options.language?.();
      if (language !== undefined && !request.headers.has("Accept-Language")) {
        request.headers.set("Accept-Language", language);
      }
      if (options.token !== undefined) {
        request.headers.set("Authorization", `Bearer ${await options.token()}`);
      } else if (request.method !== "GET") {
        request.headers.set("X-Requested-With", "fetch");
      }
      if (request.method === "PATCH") {
        request.headers.set("Content-Type", "application/merge-patch+json");
      }
      return request;
    },
  };
}

/**
 * Makes a key for one intention of the person: send it again with each attempt at the same thing, so that it is done once.
 */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
