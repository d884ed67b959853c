/// <reference types="node" />
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html;charset=UTF-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain;charset=UTF-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** A file of a built page; for any other address without an extension its `index.html`, which finds its way itself. */
export async function pageOf(directory: string, request: Request): Promise<Response | undefined> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return undefined;
  }
  const root = resolve(directory);
  const path = pathOf(new URL(request.url).pathname);
  const wanted = path === undefined ? undefined : join(root, path);
  if (wanted === undefined || (wanted !== root && !wanted.startsWith(root + sep))) {
    return undefined;
  }
  const file = (await isFile(wanted)) ? wanted : extname(wanted) === "" ? join(root, "index.html") : undefined;
  if (file === undefined || !(await isFile(file))) {
    return undefined;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return new Response(request.method === "HEAD" ? null : await readFile(file), {
    headers: { "Content-Type": type, "Cache-Control": "no-store" },
  });
}

function pathOf(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
