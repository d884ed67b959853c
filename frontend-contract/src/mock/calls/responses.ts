import type { Answer } from "./call.js";

/** An answer as a browser gets it; without a body, where it has the same already. */
export function responseOf({ status, body, headers: said = {} }: Answer, request: Request): Response {
  // Without it a browser keeps the words of one language for the others.
  const headers: Record<string, string> = { Vary: "Accept-Language", ...said };
  const etag = headers["ETag"];
  if (
    status === 200 &&
    etag !== undefined &&
    request.headers
      .get("If-None-Match")
      ?.split(/\s*,\s*/)
      .includes(etag)
  ) {
    return new Response(null, { status: 304, headers });
  }
  const isText = typeof body === "string" || body instanceof Uint8Array;
  const content =
    body === undefined || request.method === "HEAD" ? null : isText ? (body as BodyInit) : JSON.stringify(body);
  return new Response(content, { status, headers });
}
