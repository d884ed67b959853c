import type { ProblemSlug } from "../../problems.js";
import { operations, statuses } from "../contract/operations.js";

/** What shall fail, so that a page can show how it fails. */
export interface Failure {
  /** One operation by its id; without it, any. */
  operation?: string;
  /** How many of the calls, from 0 to 1; without it, each. */
  share?: number;
  /** With which problem; without it, `service-unavailable`. */
  problem?: ProblemSlug;
}

/** Decides which calls fail: of a share of a tenth each tenth, not by chance, so that it happens again. */
export class Failures {
  readonly #failures: { failure: Failure; due: number }[];

  constructor(failures: Failure[] = []) {
    this.#failures = failures.map((failure) => ({ failure, due: 0 }));
  }

  problemOf(operation: string): ProblemSlug | undefined {
    for (const entry of this.#failures) {
      if (entry.failure.operation === undefined || entry.failure.operation === operation) {
        entry.due += entry.failure.share ?? 1;
        if (entry.due >= 1) {
          entry.due -= 1;
          return entry.failure.problem ?? "service-unavailable";
        }
      }
    }
    return undefined;
  }
}

/**
 * Reads a failure as the command takes it: `0.1`, `getMyData`, or either with `=` and a problem, as `getMyData=internal-error`.
 *
 * @throws Error for an operation or problem that there is none
 */
export function failureOf(text: string): Failure {
  const [what = "", problem] = text.split("=");
  if (problem !== undefined && !(problem in statuses)) {
    throw new Error(`there is no problem ${problem}`);
  }
  const share = Number(what);
  const isShare = what !== "" && share > 0 && share <= 1;
  if (!isShare && !operations.some(({ id }) => id === what)) {
    throw new Error(`${what} is no operation of the contract, and no share from 0 to 1`);
  }
  return {
    ...(isShare ? { share } : { operation: what }),
    ...(problem !== undefined && { problem: problem as ProblemSlug }),
  };
}
