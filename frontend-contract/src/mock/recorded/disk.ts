/// <reference types="node" />
import { readFile } from "node:fs/promises";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);

/** Reads a recording from the package itself. */
export function fromPackage(path: string): Promise<string> {
  return readFile(new URL(path, FIXTURES), "utf8");
}
