import type { Schema } from "../../index.js";
import type { ProblemSlug } from "../../problems.js";

/** An answer that ends what is being done: a refusal. */
export class Refusal extends Error {
  readonly problem: ProblemSlug;
  readonly more: Partial<Schema<"Problem">>;

  constructor(problem: ProblemSlug, more: Partial<Schema<"Problem">> = {}) {
    super(problem);
    this.problem = problem;
    this.more = more;
  }
}
