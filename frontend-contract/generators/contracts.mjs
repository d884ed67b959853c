// The contract as it is committed: the whole, and the bundle of each audience.
import { fileURLToPath } from "node:url";

export const CONTRACTS = ["privacy-portal", "customer", "partner", "source", "staff"];

/** A file beside this one. */
export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const contract = (name) => here(`../../openapi/${name}.yaml`);
