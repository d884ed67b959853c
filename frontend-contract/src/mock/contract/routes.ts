import { operations } from "./operations.js";

/** An operation of the contract, as far as the mock needs it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Who logs in for it; absent where nobody needs to. */
  audience?: "customer" | "staff" | "machine";
  roles?: string[];
  needsKey?: boolean;
  needsRevision?: boolean;
  parameters: { name: string; in: string; required?: boolean; schema: object }[];
  /** The schema of the body by its media type. */
  bodies: Record<string, object>;
}

export interface Route {
  operation: Operation;
  /** The values of the path's parameters. */
  params: Record<string, string>;
}

/** The pages at `/`, below `/my/` and `/staff/`, and at `/requests/{id}` are left to the frontend, which has pages of its own there. */
const LEFT_OUT = ["showHomePage", "showPage", "showStaffPage", "showRequestPage"];

// A path without parameters comes before one that would take its last part for one.
const patterns = operations
  .filter(({ id }) => !LEFT_OUT.includes(id))
  .map((operation) => ({ operation, pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) }))
  .sort((one, other) => parameterCount(one.operation.path) - parameterCount(other.operation.path));

function parameterCount(path: string): number {
  return path.split("{").length - 1;
}

/** Where the mock's own page of `/login` is, in place of the customers' issuer. */
export const ISSUER = "/mock/login";

/** Where that of `/staff/login` is, in place of staff's. */
export const STAFFS_ISSUER = "/mock/staff/login";

/** Where a page's own tests begin anew. */
export const RESET = "/mock/reset";

/** Where a page has its own session end, as time or another window ends it; `?reason=` says why. */
export const SESSION_END = "/mock/session-end";

const WAYS = ["/login", "/logout", "/staff/login", "/staff/logout", ISSUER, STAFFS_ISSUER, RESET, SESSION_END];

/** Whether the portal answers at a path: `/api`, and the browsers' ways in and out. */
export function isOfPortal(path: string): boolean {
  return path.startsWith("/api/") || WAYS.includes(path);
}

/** Finds the operation of a request. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const { operation, pattern } of patterns) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match !== null) {
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
      return { operation, params: Object.fromEntries(params) as Record<string, string> };
    }
  }
  return undefined;
}

/** The methods that there are at a path: none where there is nothing. */
export function methodsAt(path: string): string[] {
  return patterns.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation.method);
}

/** A part of an address without its percent-encoding; as it is, where that is none. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
