// Writes what this package takes from the rest of the repository; --check only compares (the build fails on any drift).
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL("../openapi/privacy-portal.yaml", import.meta.url);
const personas = new URL("../src/local/resources/personas.json", import.meta.url);
const header = "// Generated from openapi/privacy-portal.yaml by `npm run build`: change the contract, not this file.\n\n";

const files = {
  "types.ts": header + astToString(await openapiTS(contract, { alphabetize: true, enum: false })),
  "personas.json": await readFile(personas, "utf8"),
};
if (process.argv.includes("--contract")) {
  files["privacy-portal.yaml"] = await readFile(contract, "utf8");
}

for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, import.meta.url);
  if (!process.argv.includes("--check")) {
    await writeFile(file, text);
  } else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error(`frontend-contract/${name} is not up to date: run "npm run build" in frontend-contract and commit it.`);
    process.exitCode = 1;
  }
}
