// The command: starts, says where it is, answers as the mock does, serves a page beside it, and stops.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { isProblem, portal } from "../dist/index.js";

const COMMAND = fileURLToPath(new URL("../dist/mock/server/command.js", import.meta.url));

let directory;
let running;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "mock-page-"));
  await mkdir(join(directory, "page/assets"), { recursive: true });
  await writeFile(join(directory, "page/index.html"), "<title>The page</title>");
  await writeFile(join(directory, "page/assets/index.js"), "export {};");
  await writeFile(join(directory, "secret.txt"), "not of the page");
});

after(() => rm(directory, { recursive: true }));

afterEach(async () => {
  if (running?.exitCode === null) {
    running.kill("SIGKILL");
    await once(running, "exit");
  }
});

/** Starts the command and waits until it says where it is. */
async function start(...args) {
  running = spawn(process.execPath, [COMMAND, "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  running.stdout.setEncoding("utf8");
  let said = "";
  for await (const part of running.stdout) {
    said += part;
    if (said.includes("/mock/reset")) break;
  }
  return { said, url: /http:\/\/localhost:\d+/.exec(said)[0] };
}

/** Runs the command to its end. */
async function run(...args) {
  const child = spawn(process.execPath, [COMMAND, ...args]);
  let out = "";
  child.stdout.on("data", (part) => (out += part));
  child.stderr.on("data", (part) => (out += part));
  const [code] = await once(child, "close");
  return { code, out };
}

test("it says where it is and who can be signed in, answers, and stops when it is told to", async () => {
  const { said, url } = await start();
  assert.match(said, /aino +Aino Mäkelä: an ordinary contact person/);
  assert.match(said, /Nobody is signed in/);

  const client = portal({ baseUrl: url });
  assert.ok(isProblem((await client.GET("/api/v1/me")).error, "unauthenticated"));
  const login = await fetch(`${url}/login?return=/data&persona=goran`, { redirect: "manual" });
  assert.deepEqual([login.status, login.headers.get("Location")], [303, "/data"]);
  const headers = { Cookie: login.headers.get("Set-Cookie").split(";")[0] };
  const me = await fetch(`${url}/api/v1/me`, { headers });
  assert.equal((await me.json()).givenName, "Göran");
  assert.equal((await fetch(`${url}/`)).status, 404);

  running.kill("SIGTERM");
  const [code] = await once(running, "exit");
  assert.equal(code, 0);
  await assert.rejects(fetch(`${url}/api/v1/me`));
});

test("it keeps what was changed, for each persona apart, until it is reset", async () => {
  const { url } = await start("--persona", "aino");
  const headers = { "X-Requested-With": "fetch", "Content-Type": "application/json" };
  const change = { method: "PUT", headers, body: JSON.stringify({ everything: "prohibited" }) };
  assert.equal(
    (await fetch(`${url}/api/v1/me/choices`, { ...change, headers: { "Content-Type": "application/json" } })).status,
    403,
  );
  assert.equal((await fetch(`${url}/api/v1/me/choices`, change)).status, 200);
  const states = async (init) =>
    (await (await fetch(`${url}/api/v1/me/choices`, init)).json()).choices.map(({ state }) => state);
  assert.ok((await states()).includes("prohibited"));
  assert.ok(!(await states({ headers: { Authorization: "Bearer liisa" } })).includes("prohibited"));
  assert.equal((await fetch(`${url}/mock/reset`, { method: "POST" })).status, 204);
  assert.ok(!(await states()).includes("prohibited"));
});

test("a built page is on the same origin, with its own addresses, and nothing beside it", async () => {
  const { url } = await start("--page", join(directory, "page"));
  for (const path of ["/", "/marketing", "/requests/1"]) {
    assert.equal(await (await fetch(url + path)).text(), "<title>The page</title>", path);
  }
  const script = await fetch(`${url}/assets/index.js`);
  assert.deepEqual([await script.text(), script.headers.get("Content-Type")], ["export {};", "text/javascript"]);
  assert.equal((await fetch(`${url}/assets/gone.js`)).status, 404);
  assert.equal((await fetch(`${url}/api/v1/session`)).status, 200);
  // `fetch` would take the dots away before it sends them.
  for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/%00", "/%ff"]) {
    const [response] = await once(get(url, { path }), "response");
    response.setEncoding("utf8");
    let text = "";
    for await (const part of response) text += part;
    assert.ok(!text.includes("not of the page"), path);
  }
});

test("answers can be slow and fail, so that a page shows how it waits and fails", async () => {
  const { url } = await start(
    "--persona",
    "aino",
    "--delay",
    "300",
    "--fail",
    "getMyData=too-many-requests",
    "--fail",
    "listMyConsents",
  );
  const begun = performance.now();
  assert.equal((await fetch(`${url}/api/v1/me`)).status, 200);
  assert.ok(performance.now() - begun >= 290);
  const refused = await fetch(`${url}/api/v1/me/data`, { headers: { "Accept-Language": "sv" } });
  assert.equal(refused.status, 429);
  assert.ok(isProblem(await refused.json(), "too-many-requests"));
  assert.equal((await fetch(`${url}/api/v1/me/consents`)).status, 503);
});

test("what it cannot do it says in a sentence", async () => {
  for (const [args, words] of [
    [["--port", "http"], /--port takes a whole number/],
    [["--port", "0", "--persona", "nobody-here"], /there is no persona nobody-here: aino,/],
    [["--fail", "getEverything"], /getEverything is no operation/],
    [["--fail", "getMe=bad-mood"], /there is no problem bad-mood/],
    [["--nonsense"], /--nonsense/],
  ]) {
    const { code, out } = await run(...args);
    assert.equal(code, 2, args.join(" "));
    assert.match(out, words);
    assert.ok(!out.includes("    at "), "no stack");
  }
  const { code, out } = await run("--help");
  assert.equal(code, 0);
  assert.match(out, /--persona <key>/);

  const { url } = await start();
  const taken = await run("--port", new URL(url).port);
  assert.equal(taken.code, 1);
  assert.match(taken.out, /listens on that port already/);
});
