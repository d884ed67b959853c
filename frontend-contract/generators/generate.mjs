// Makes a client with each generator from each contract, and compiles it with a call.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { CONTRACTS, contract, here } from "./contracts.mjs";
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

/** With the plugin that makes the partner's client for the tests, in the version that the build has. */
async function typescriptFetch(mavenArguments) {
  const build = await readFile(here("../../pom.xml"), "utf8");
  const version = /<artifactId>openapi-generator-maven-plugin<\/artifactId>\s*<version>([^<]+)</.exec(build)[1];
  const executions = CONTRACTS.map(
    (name) => `
    <execution>
      <id>${name}</id>
      <configuration>
        <inputSpec>${contract(name)}</inputSpec>
        <output>${here(`generated/typescript-fetch/${name}`)}</output>
        <generatorName>typescript-fetch</generatorName>
        <!-- Values can be added within /api/v1. -->
        <configOptions><enumUnknownDefaultCase>true</enumUnknownDefaultCase></configOptions>
      </configuration>
    </execution>`,
  );
  const pom = here("generated/pom.xml");
  await writeFile(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>fi.vastuugroup.privacy</groupId>
  <artifactId>generators</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>org.openapitools</groupId>
    <artifactId>openapi-generator-maven-plugin</artifactId>
    <version>${version}</version>
    <executions>${executions.join("")}
    </executions>
  </plugin></plugins></build>
</project>
`,
  );
  await run(
    "mvn",
    ...["-B", "--no-transfer-progress", "-f", pom, ...mavenArguments],
    ...CONTRACTS.map((name) => `openapi-generator:generate@${name}`),
  );
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
    typescriptFetch(mavenArguments).then(() => compile("typescript-fetch")),
  ]);
}
