// Makes a client with each generator from each contract, and compiles it with a call.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { CONTRACTS, contract, here } from "./contracts.mjs";
import { compileJava } from "./java.mjs";
import { openapiGenerator } from "./openapi-generator.mjs";
import { run } from "./run.mjs";

const orval = () => run(here("node_modules/.bin/orval"), "--config", "orval.config.mjs");

async function openapiZodClient() {
  await mkdir(here("generated/openapi-zod-client"), { recursive: true });
  for (const name of CONTRACTS) {
    await run(
      here("node_modules/.bin/openapi-zod-client"),
      contract(name),
      ...["--export-schemas", "--output", here(`generated/openapi-zod-client/${name}.ts`)],
    );
    await takeZod3(here(`generated/openapi-zod-client/${name}.ts`));
  }
}

/** What it makes is for zod 3, which has another name here beside zod 4. */
async function takeZod3(file) {
  await writeFile(file, (await readFile(file, "utf8")).replace('from "zod"', 'from "zod-3"'));
}

const compile = (project) => run(here("node_modules/.bin/tsc"), "-p", `tsconfig/${project}.json`);

/** Each generator, and then the strict compiler on what it made. */
export async function generate(mavenArguments) {
  await rm(here("generated"), { recursive: true, force: true });
  // What is compiled to run is CommonJS, as its imports without extensions want.
  await mkdir(here("generated/compiled"), { recursive: true });
  await writeFile(here("generated/compiled/package.json"), '{"type": "commonjs"}');
  await Promise.all([
    orval().then(() => compile("orval")),
    openapiZodClient().then(() => compile("openapi-zod-client")),
    openapiGenerator(mavenArguments).then(() => Promise.all([compile("typescript-fetch"), compileJava()])),
  ]);
}
