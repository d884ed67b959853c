// What the README shows compiles against the package as it is published, for Node and for bundlers.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const here = new URL("..", import.meta.url);

test("the README's programs compile", async () => {
  const readme = await readFile(new URL("README.md", here), "utf8");
  const programs = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, program]) => program);
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
