// Clients with the plugin that makes the partner's client for the tests, in the version and with the options that the build has.
import { readFile, writeFile } from "node:fs/promises";
import { CONTRACTS, contract, here } from "./contracts.mjs";
import { classPath, javaPackage } from "./java.mjs";
import { run } from "./run.mjs";

const generators = {
  "typescript-fetch": () => `
        <!-- Values can be added within /api/v1. -->
        <configOptions><enumUnknownDefaultCase>true</enumUnknownDefaultCase></configOptions>`,
  java: (name, build) => `
        <library>native</library>
        <apiPackage>${javaPackage(name)}</apiPackage>
        <modelPackage>${javaPackage(name)}.model</modelPackage>
        <invokerPackage>${javaPackage(name)}</invokerPackage>
        <generateApiTests>false</generateApiTests>
        <generateModelTests>false</generateModelTests>
        <generateApiDocumentation>false</generateApiDocumentation>
        <generateModelDocumentation>false</generateModelDocumentation>
        ${found(build, /<library>native<[\s\S]*?(<configOptions>[\s\S]*?<\/configOptions>)/)}`,
};

const execution = (generator, name, build) => `
    <execution>
      <id>${generator}-${name}</id>
      <configuration>
        <inputSpec>${contract(name)}</inputSpec>
        <output>${here(`generated/${generator}/${name}`)}</output>
        <generatorName>${generator}</generatorName>${generators[generator](name, build)}
      </configuration>
    </execution>`;

const bom = (group, name, version) => `
    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version><type>pom</type><scope>import</scope></dependency>`;

const dependency = (group, name) => `
    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId></dependency>`;

const found = (text, pattern) => pattern.exec(text)[1];

const version = (build, artifact) => found(build, new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([^<]+)<`));

const property = (build, name) => found(build, new RegExp(`<${name}>([^<]+)<`));

const pom = (build, executions) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>fi.vastuugroup.privacy</groupId>
  <artifactId>generators</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencyManagement><dependencies>${bom("com.fasterxml.jackson", "jackson-bom", property(build, "jackson.version"))}${
    bom("io.quarkus", "quarkus-bom", property(build, "quarkus.platform.version"))
  }
  </dependencies></dependencyManagement>
  <dependencies>${dependency("com.fasterxml.jackson.core", "jackson-databind")}${
    dependency("com.fasterxml.jackson.datatype", "jackson-datatype-jsr310")
  }${dependency("jakarta.annotation", "jakarta.annotation-api")}${dependency("org.apache.httpcomponents", "httpmime")}
  </dependencies>
  <build><plugins>
    <plugin>
      <groupId>org.openapitools</groupId>
      <artifactId>openapi-generator-maven-plugin</artifactId>
      <version>${version(build, "openapi-generator-maven-plugin")}</version>
      <executions>${executions.join("")}
      </executions>
    </plugin>
    <plugin>
      <artifactId>maven-dependency-plugin</artifactId>
      <version>${version(build, "maven-dependency-plugin")}</version>
      <configuration><outputFile>${classPath}</outputFile></configuration>
    </plugin>
  </plugins></build>
</project>
`;

/** With each of the two a client of each contract, and the class path of those in Java. */
export async function openapiGenerator(mavenArguments) {
  const build = await readFile(here("../../pom.xml"), "utf8");
  const clients = Object.keys(generators).flatMap((generator) => CONTRACTS.map((name) => [generator, name]));
  const file = here("generated/pom.xml");
  await writeFile(file, pom(build, clients.map(([generator, name]) => execution(generator, name, build))));
  await run(
    "mvn",
    ...["-B", "--no-transfer-progress", "-f", file, ...mavenArguments],
    ...clients.map(([generator, name]) => `openapi-generator:generate@${generator}-${name}`),
    "dependency:build-classpath",
  );
}
