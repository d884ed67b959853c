#!/usr/bin/env node
/// <reference types="node" />
import { parseArgs } from "node:util";
import { type Failure, failureOf } from "../calls/failing.js";
import { serve, type Server, type ServerOptions } from "./server.js";

const USAGE = `Serves the Privacy Portal without a backend, for building a page against it.

  privacy-portal-mock [options]

  --port <number>     where it listens on this machine; 8080 without it
  --persona <key>     who is signed in from the start; nobody without it
  --page <directory>  a built page to serve on the same origin
  --delay <ms>        how much longer each answer takes
  --fail <what>       what fails: an operation (getMyData), a share of all calls (0.1), either with a
                      problem (getMyData=too-many-requests); can be repeated
  --help              this text
`;

/** What was asked for cannot be done: said in a sentence, without a stack. */
class UsageError extends Error {}

function optionsOf(args: string[]): ServerOptions | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string", default: "8080" },
        persona: { type: "string" },
        page: { type: "string" },
        delay: { type: "string", default: "0" },
        fail: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false },
      },
    });
    return values.help
      ? undefined
      : {
          port: wholeNumber("--port", values.port, 65_535),
          delay: wholeNumber("--delay", values.delay, 60_000),
          page: values.page,
          fail: values.fail.map((text): Failure => failureOf(text)),
          ...(values.persona !== undefined && { persona: values.persona }),
        };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) {
    throw new UsageError(`${name} takes a whole number up to ${most}`);
  }
  return number;
}

async function welcome({ url, mock }: Server, { persona, page }: ServerOptions): Promise<string> {
  const personas = await mock.personas();
  const customers = personas.filter(({ kind }) => kind === "customer");
  const width = Math.max(...customers.map(({ key }) => key.length));
  return [
    `The mock of the Privacy Portal answers at ${url} until Ctrl+C.`,
    ...(page === undefined ? [] : [`The page of ${page} is there too.`]),
    persona === undefined
      ? `Nobody is signed in: ${url}/login asks who you are.`
      : `Signed in as ${persona}; ${url}/logout ends it.`,
    "",
    ...customers.map(({ key, name, shows }) => `  ${key.padEnd(width)}  ${name}: ${shows}`),
    "",
    `With "Authorization: Bearer <key>": ${personas
      .filter(({ kind }) => kind !== "customer")
      .map(({ key }) => key)
      .join(", ")}`,
    `POST ${url}/mock/reset forgets what was changed; POST ${url}/mock/session-end ends the session.`,
    "",
  ].join("\n");
}

async function run(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const server = await serve(options);
  const known = await server.mock.personas();
  if (options.persona !== undefined && !known.some(({ key }) => key === options.persona)) {
    await server.close();
    throw new UsageError(`there is no persona ${options.persona}: ${known.map(({ key }) => key).join(", ")}`);
  }
  process.stdout.write(await welcome(server, options));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close());
  }
}

run().catch((error: unknown) => {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!isTaken && !(error instanceof UsageError)) {
    throw error;
  }
  process.stderr.write(
    isTaken ? "Something listens on that port already: choose another with --port.\n" : `${error.message}\n\n${USAGE}`,
  );
  process.exitCode = isTaken ? 1 : 2;
});
