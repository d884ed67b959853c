// Runs the scenario: `mock`, or `portal` at $PORTAL. With --dev it serves the page as it is written, with the mock behind it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { mock, pageOf } from "./origin.mjs";

const [side, option] = process.argv.slice(2);

if (option === "--dev") {
  const { url } = await mock();
  process.env.PORTAL = url;
  const { createServer } = await import("vite");
  const server = await (await createServer()).listen();
  server.printUrls();
} else {
  const origin = side === "mock" ? await mock({ page: true }) : await pageOf(process.env.PORTAL ?? "http://localhost:8080");
  const scenario = fileURLToPath(new URL("scenario.mjs", import.meta.url));
  const tests = spawn(process.execPath, ["--test", "--test-reporter=spec", scenario], {
    env: { ...process.env, PAGE: origin.url },
    stdio: ["ignore", "inherit", "inherit"],
  });
  tests.once("exit", async (code) => {
    await origin.close();
    process.exitCode = code ?? 1;
  });
}
