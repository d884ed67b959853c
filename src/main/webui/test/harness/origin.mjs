// One origin for the built page and the package's mock, with the headers of the portal.
import { once } from "node:events";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { mock as startMock } from "@vastuugroup/privacy-portal-contract/mock";
import { filesOf } from "../build/files.mjs";
import { firstLoad } from "../build/sizes.mjs";
import { HEADERS } from "./policy.mjs";
import { texts } from "./words.mjs";

/** A document of the same origin with nothing in it, at which a window rests. */
export const EMPTY = "/mock/empty";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const ASSETS = "/page/assets/";
const KEPT = "public, max-age=31536000, immutable";
const TYPES = { ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

/** Serves the page and a mock of its own on a free port; closes with `close`. */
export async function serve(options = {}) {
  const mock = startMock(options);
  const files = await filesOf(DIST);
  if (files.size === 0) throw new Error("the page is not built: npm --prefix src/main/webui run build");
  const { scripts, styles } = firstLoad(files);
  const server = createServer((request, response) => {
    answer(request)
      .then((answered) => send(answered, isIssuers(request) ? {} : HEADERS, response))
      .catch((error) => send(new Response(String(error), { status: 500 }), HEADERS, response));
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const url = `http://localhost:${server.address().port}`;
  return {
    url,
    mock,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request) {
    if (request.url === EMPTY) return new Response("", { headers: { "Content-Type": "text/html" } });
    const asked = await requestOf(request, url);
    return (await mock.answer(asked)) ?? pageFile(new URL(asked.url).pathname) ?? document(asked);
  }

  function pageFile(path) {
    if (!path.startsWith(ASSETS) && extname(path) === "") return undefined;
    const content = files.get(path.slice("/page/".length));
    const headers = { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Cache-Control": KEPT };
    return content === undefined ? new Response(null, { status: 404 }) : new Response(content, { headers });
  }

  function document(request) {
    const language = /^(fi|sv|en)/.exec(request.headers.get("Accept-Language") ?? "")?.[1] ?? "fi";
    const [entry, ...others] = scripts;
    const html = `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Privacy Portal</title>
${styles.map((name) => `<link rel="stylesheet" href="/page/${name}">`).join("\n")}
<script type="module" src="/page/${entry}"></script>
${others.map((name) => `<link rel="modulepreload" href="/page/${name}">`).join("\n")}
</head>
<body><div id="page"><p class="opening">${texts("design", language)("portal")}</p></div></body>
</html>`;
    const status = isOfPage(new URL(request.url).pathname) ? 200 : 404;
    return new Response(html, { status, headers: { "Content-Type": "text/html;charset=UTF-8", "Cache-Control": "no-cache" } });
  }
}

/** Whether the portal has the page at a path; at others it sends it with 404. */
function isOfPage(path) {
  return path === "/" || path.startsWith("/my/") || path.startsWith("/staff/");
}

async function requestOf(request, origin) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
  const headers = Object.entries(request.headers).filter(([, value]) => typeof value === "string");
  return new Request(new URL(request.url, origin), { method: request.method, headers, body });
}

/** The page of the mock that stands for the issuer's has no policy of the portal. */
function isIssuers({ url }) {
  return url.startsWith("/mock/");
}

async function send(answered, headers, response) {
  response.writeHead(answered.status, { ...headers, ...Object.fromEntries(answered.headers) });
  response.end(Buffer.from(await answered.arrayBuffer()));
}
