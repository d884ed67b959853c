// Writes what openapi/ and this package take from the contract; --check only compares (the build fails on any drift).
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { catalogues } from "./build/catalogues.mjs";
import { definitions } from "./build/definitions.mjs";
import { messages } from "./build/messages.mjs";
import { operations } from "./build/operations.mjs";
import { types } from "./build/types.mjs";

const AUDIENCES = ["customer", "partner", "source", "staff"];
const LANGUAGES = ["fi", "sv", "en"];

const here = (path, base = import.meta.url) => new URL(path, base);
const read = (name) => readFile(here(name), "utf8").catch(() => "");
const bundle = (audience) => `../openapi/${audience}.yaml`;

/** One bundle for each audience, each in its file: what it can call, and the schemas that this needs (redocly.yaml). */
function bundleAll() {
  const redocly = fileURLToPath(here("node_modules/@redocly/cli/bin/cli.js"));
  execFileSync(process.execPath, [redocly, "bundle", "--config", "redocly.yaml"], {
    cwd: fileURLToPath(here(".")),
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

const before = Object.fromEntries(await Promise.all(AUDIENCES.map(async (audience) => [bundle(audience), await read(bundle(audience))])));
bundleAll();
const contract = load(await read("../openapi/privacy-portal.yaml"));
const files = {
  "src/types.ts": await types(contract),
  "personas.json": await read("../src/local/resources/personas.json"),
};
for (const audience of AUDIENCES) {
  files[bundle(audience)] = await read(bundle(audience));
}
for (const language of LANGUAGES) {
  const vocabulary = JSON.parse(await read(`fixtures/public/getVocabulary.${language}.json`));
  for (const [name, words] of Object.entries(catalogues(vocabulary))) {
    files[`catalogues/${language}/${name}.json`] = JSON.stringify(words, null, 1) + "\n";
  }
}

// What is in the package alone is made anew each time, and not committed.
await writeFile(here("src/definitions.ts"), definitions(load(files[bundle("customer")])));
await writeFile(here("src/mock/contract/operations.ts"), operations(contract));
await writeFile(here("src/mock/contract/messages.ts"), await messages((name) => read(`../src/main/resources/${name}`)));
if (process.argv.includes("--package")) {
  await mkdir(here("contracts"), { recursive: true });
  for (const audience of AUDIENCES) {
    const text = files[bundle(audience)];
    await writeFile(here(`contracts/${audience}.yaml`), text);
    await writeFile(here(`contracts/${audience}.json`), JSON.stringify(load(text), null, 1) + "\n");
  }
  await copyFile(here("../LICENSE"), here("LICENSE"));
  await copyFile(here("../openapi/CHANGELOG.md"), here("CHANGELOG.md"));
}

const version = JSON.parse(await read("package.json")).version;
const ofContract = load(files[bundle("customer")]).info.version;
if (version !== ofContract) {
  console.error(`package.json has version ${version}, the contract ${ofContract}: the package has the contract's.`);
  process.exitCode = 1;
}

const checking = process.argv.includes("--check");
for (const [name, text] of Object.entries(files)) {
  const committed = before[name] ?? (await read(name));
  if (!checking) {
    await mkdir(here(".", here(name)), { recursive: true });
    await writeFile(here(name), text);
  } else if (committed !== text) {
    if (name in before) {
      await writeFile(here(name), committed);
    }
    console.error(`frontend-contract/${name} is not up to date: run "npm run build" in frontend-contract and commit it.`);
    process.exitCode = 1;
  }
}
