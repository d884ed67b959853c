// One origin for page and portal: the built page with the mock, or with a portal behind Vite's proxy.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

// Whoever is told to end takes the mock along.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => process.exit(1));
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts the package's mock, with the built page if it is asked for. */
export async function mock({ page } = {}) {
  const url = `http://localhost:${await freePort()}`;
  const command = fileURLToPath(new URL("../node_modules/.bin/privacy-portal-mock", import.meta.url));
  const args = ["--port", new URL(url).port, ...(page ? ["--page", "dist"] : [])];
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  process.once("exit", () => child.kill());
  const ended = new Promise((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the mock ended with ${code}`)));
  });
  await Promise.race([answers(`${url}/api/v1/session`), ended]);
  ended.catch(() => undefined);
  return { url, close: () => child.kill() };
}

/** Serves the built page, and the portal behind it. */
export async function pageOf(portal) {
  process.env.PORTAL = portal;
  const { preview } = await import("vite");
  const server = await preview({ root, logLevel: "warn", preview: { port: await freePort(), strictPort: true } });
  return { url: server.resolvedUrls.local[0].replace(/\/$/, ""), close: () => server.close() };
}

async function answers(url) {
  const deadline = Date.now() + 20_000;
  while (!(await fetch(url).then(({ ok }) => ok, () => false))) {
    if (Date.now() > deadline) {
      throw new Error(`${url} does not answer`);
    }
    await pause(100);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
