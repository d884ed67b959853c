import type { Schema } from "./index.js";

/** Why something was refused (RFC 9457). Decide by `type`, with `isProblem`; show `title`, which is in the person's language. */
export type Problem = Schema<"Problem">;

const NAMESPACE = "urn:privacy-portal:problem:";

/** The stable types of problems, without what they all begin with. */
export type ProblemSlug = Schema<"ProblemType"> extends infer Type
  ? Type extends `${typeof NAMESPACE}${infer Slug}`
    ? Slug
    : never
  : never;

/** Whether something that was answered, or thrown, is a problem, and of one of the types, if any are named. */
export function isProblem(answer: unknown, ...types: ProblemSlug[]): answer is Problem {
  if (typeof answer !== "object" || answer === null || !("type" in answer) || typeof answer.type !== "string") {
    return false;
  }
  const type = answer.type;
  return type.startsWith(NAMESPACE) && (types.length === 0 || types.some((slug) => type === NAMESPACE + slug));
}

/** A problem that could not be dealt with where it was met. */
export class ProblemError extends Error {
  readonly problem: Problem | undefined;

  constructor(problem: unknown) {
    super(isProblem(problem) ? problem.type : "the portal could not be understood");
    this.name = "ProblemError";
    this.problem = isProblem(problem) ? problem : undefined;
  }
}
