// The clients in Java: compiled with the programs in calls/java, and run.
import { spawn } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { CONTRACTS, here } from "./contracts.mjs";
import { run } from "./run.mjs";

/** The package that the client of a contract is in. */
export const javaPackage = (name) => `client.${name.replaceAll("-", "_")}`;

/** Where Maven writes the class path of the clients. */
export const classPath = here("generated/java-class-path");

const compiled = here("generated/compiled-java");

// So a Java that lives for seconds takes half of the time.
const BRIEF = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

async function sources(directory) {
  const files = await readdir(directory, { recursive: true });
  return files.filter((file) => file.endsWith(".java")).map((file) => `${directory}/${file}`);
}

/** Everything at once, for the Java that the application has. */
export async function compileJava() {
  const directories = [here("calls/java"), ...CONTRACTS.map((name) => here(`generated/java/${name}/src/main/java`))];
  const files = (await Promise.all(directories.map(sources))).flat();
  await writeFile(here("generated/java-sources"), files.join("\n"));
  await run(
    "javac",
    ...BRIEF.map((option) => `-J${option}`),
    ...["--release", "17", "-Xlint:unchecked,rawtypes,overrides,removal,static", "-Werror", "-proc:none"],
    ...["-cp", await readFile(classPath, "utf8"), "-d", compiled, `@${here("generated/java-sources")}`],
  );
}

/** What a program says that is given the arguments, and the input. */
export async function java(program, args, input = "") {
  const path = `${compiled}:${await readFile(classPath, "utf8")}`;
  const running = spawn("java", [...BRIEF, "-cp", path, program, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  running.stdin.end(input);
  const ended = new Promise((resolve, reject) => running.on("error", reject).on("close", resolve));
  const said = [];
  for await (const part of running.stdout) said.push(part);
  const status = await ended;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return Buffer.concat(said).toString();
}
