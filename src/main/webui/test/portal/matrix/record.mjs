// What the browsers sent, and what was filed: against the first the contract is held, against the second the database.
import { readFile, writeFile } from "node:fs/promises";

const METHODS = ["POST", "PUT", "PATCH", "DELETE"];
const CONTRACT = new URL("../../../../../../openapi/customer.yaml", import.meta.url);

const sent = new Set();
const requests = [];

/** Hears what a browser sends. */
export function notice(request) {
  if (METHODS.includes(request.method())) sent.add(`${request.method()} ${new URL(request.url()).pathname}`);
}

/** Keeps what was filed, for who looks into the database afterwards. */
export function remember({ id, right, ground, state, outcome }) {
  requests.push([id, right, ground, state, outcome].map((part) => part ?? "").join(" "));
}

/** Writes what was filed to the file $REQUESTS, one request a line. */
export async function hand() {
  if (process.env.REQUESTS !== undefined) await writeFile(process.env.REQUESTS, `${requests.sort().join("\n")}\n`);
}

/** The operations of the customers' contract that change something, by whether a browser has sent them: `PUT /api/v1/me/choices`. */
export async function operations() {
  const changing = [];
  let path;
  for (const line of (await readFile(CONTRACT, "utf8")).split("\n")) {
    path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path;
    const method = /^ {4}(post|put|patch|delete):$/.exec(line)?.[1]?.toUpperCase();
    if (method !== undefined) changing.push({ name: `${method} ${path}`, sent: [...sent].some((each) => matches(each, method, path)) });
  }
  return changing;
}

function matches(each, method, path) {
  const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${method} ${pattern}$`).test(each);
}
