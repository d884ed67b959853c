import { spawn } from "node:child_process";
import { here } from "./contracts.mjs";

/** Runs a program; what it said is shown where it fails. */
export function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const program = spawn(command, args, { cwd: here("."), stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    program.stdout.on("data", (data) => (said += data));
    program.stderr.on("data", (data) => (said += data));
    program.on("error", reject);
    program.on("close", (status) =>
      status === 0 ? resolve() : reject(new Error(`${[command, ...args].join(" ")} ended with ${status}:\n${said}`)),
    );
  });
}
