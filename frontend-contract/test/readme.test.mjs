// What the README and the guide show compiles against the package as it is published, for Node and for bundlers; and the
// guide knows every type of problem, and the fixtures that it names are there.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

const here = new URL("..", import.meta.url);

const read = (name) => readFile(new URL(name, here), "utf8");
const inCode = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The rows of a section's table, as their cells. */
const rows = (text, heading) =>
  text
    .split(/^## /m)
    .find((section) => section.startsWith(heading))
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.slice(2, -2).split(" | "));

test("the programs of README and guide compile", async () => {
  const shown = (await read("README.md")) + (await read("GUIDE.md"));
  const programs = [...shown.matchAll(/```ts\n(.*?)```/gs)].map(([, program]) => program);
  assert.ok(programs.length > 0);
  // Within the package, which finds itself by its name.
  const directory = await mkdtemp(fileURLToPath(new URL("test/readme-", here)));
  try {
    const files = programs.map((_, i) => `${directory}/program-${i}.ts`);
    await Promise.all(files.map((file, i) => writeFile(file, programs[i])));
    for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
      const compiled = spawnSync(
        process.execPath,
        [
          fileURLToPath(new URL("node_modules/typescript/bin/tsc", here)),
          ...["--noEmit", "--strict", "--skipLibCheck", "--resolveJsonModule"],
          ...["--target", "es2022", "--lib", "es2023,dom", "--module", module, "--moduleResolution", resolution],
          ...files,
        ],
        { encoding: "utf8" },
      );
      assert.equal(compiled.stdout, "");
      assert.equal(compiled.status, 0);
    }
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("the guide says what to do with every type of problem", async () => {
  const contract = load(await read("../openapi/privacy-portal.yaml"));
  const types = JSON.stringify(contract.components.schemas.ProblemType).match(/urn:privacy-portal:problem:[a-z-]+/g);
  const told = rows(await read("GUIDE.md"), "Refusals").flatMap(([types]) => inCode(types));
  assert.deepEqual(told.toSorted(), [...new Set(types.map((type) => type.split(":").at(-1)))].toSorted());
});

test("the fixtures that the guide names are there", async () => {
  const files = await readdir(new URL("fixtures", here), { recursive: true });
  for (const [state, , , fixtures = ""] of rows(await read("GUIDE.md"), "What is not there")) {
    for (const name of inCode(fixtures).filter((code) => /^[a-z]+\//.test(code))) {
      const beginning = name.replace(/\*$/, "");
      assert.ok(files.some((file) => file.startsWith(beginning)), `${state}: ${name}`);
    }
  }
});
