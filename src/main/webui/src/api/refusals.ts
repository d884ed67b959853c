import { isProblem, type Problem, ProblemError, type ProblemSlug } from "@vastuugroup/privacy-portal-contract";

/** The answer where the portal gave one; else what it refused is thrown. */
export function met<Data>(answer: { data?: Data; error?: unknown; response: Response }): {
  data: NonNullable<Data>;
  response: Response;
} {
  if (answer.data === undefined || answer.data === null) {
    throw new ProblemError(answer.error);
  }
  return { data: answer.data, response: answer.response };
}

/** The problem behind something that was thrown; undefined where the portal was not reached or not understood. */
export function problemOf(thrown: unknown): Problem | undefined {
  const problem = thrown instanceof ProblemError ? thrown.problem : thrown;
  return isProblem(problem) ? problem : undefined;
}

/** Whether something was refused for one of these reasons. */
export function isRefusal(thrown: unknown, ...types: ProblemSlug[]): boolean {
  return isProblem(problemOf(thrown), ...types);
}

/** Whether nobody is signed in any more. */
export function isSignedOut(thrown: unknown): boolean {
  return isRefusal(thrown, "unauthenticated", "session-ended");
}

/** Whether the person has to log in once more for this. */
export function needsFreshLogin(thrown: unknown): boolean {
  return isRefusal(thrown, "insufficient-user-authentication");
}

/** The messages of a refusal, by the name of the field that each is about: `/address/city` is `address.city`. */
export function fieldMessages(thrown: unknown): Record<string, string> {
  const errors = problemOf(thrown)?.errors ?? [];
  return Object.fromEntries(
    errors.map(({ pointer, message }) => [pointer.replace(/^\//, "").replaceAll("/", "."), message]),
  );
}

const TRIES_AGAIN = ["service-unavailable", "request-timeout"] as const;

/** Whether reading once more by itself may help: the portal was away, or was not reached. */
export function mayPass(thrown: unknown): boolean {
  return problemOf(thrown) === undefined || isRefusal(thrown, ...TRIES_AGAIN);
}
