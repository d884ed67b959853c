/// <reference types="node" />
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
// Of adapters from HTTP to `fetch` the one that is kept by a framework and needs nothing else; MSW's own brings Express.
import { createRequestListener } from "@remix-run/node-fetch-server";
import { fromPackage } from "../recorded/disk.js";
import { Mock, type MockOptions } from "../mock.js";
import { pageOf } from "./pageFiles.js";

export interface ServerOptions extends MockOptions {
  /** 0 takes one that is free. */
  port: number;
  /** The directory of a built page, to be on the same origin. */
  page?: string | undefined;
}

export interface Server {
  mock: Mock;
  url: string;
  close(): Promise<void>;
}

const NOTHING =
  "Here is the mock of the Privacy Portal alone: put it behind your page's development server, or start it with --page.\n";

/** Serves a mock on this machine, for nobody else. */
export async function serve({ port, page, ...options }: ServerOptions): Promise<Server> {
  const mock = new Mock(fromPackage, options);
  const answer = async (request: Request) =>
    (await mock.answer(request)) ??
    (page === undefined ? undefined : await pageOf(page, request)) ??
    new Response(NOTHING, { status: 404, headers: { "Content-Type": "text/plain;charset=UTF-8" } });
  const server = createServer(createRequestListener(answer, { onError: failed }));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    mock,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** A fault of the mock itself is told where one looks for it. */
function failed(error: unknown): Response {
  console.error(error);
  return new Response(`${String(error)}\n`, { status: 500, headers: { "Content-Type": "text/plain;charset=UTF-8" } });
}
