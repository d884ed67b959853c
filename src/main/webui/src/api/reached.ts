/** Says that a change was not sent, for the browser had no network: nothing can have come of it. */
export class NotSent extends Error {}

/** Says that a change was sent and no answer to it was understood: what came of it is not known. */
export class Unanswered extends Error {}

/** Operations that change nothing although they are sent as a change is. */
const READS = /\/(?:preview|search)$/;

/** Sends a request; where the answer to a change does not come, tells whether the change can have arrived. */
export async function reach(request: Request): Promise<Response> {
  if (!changes(request)) return fetch(request);
  const { onLine } = navigator;
  try {
    const answer = await fetch(request);
    // An answer that breaks off is none.
    await answer.clone().arrayBuffer();
    if (answer.ok || isOfPortal(answer)) return answer;
  } catch {
    throw lost(onLine);
  }
  // What stands between the page and the portal knows no more than the page.
  throw lost(true);
}

/**
 * Makes what is thrown for a change that was not answered.
 *
 * @param onLine whether there was a network when it was sent
 */
export function lost(onLine: boolean): Error {
  return onLine ? new Unanswered("the answer did not come") : new NotSent("there was no network");
}

/** Whether what was thrown says that a change can have been made all the same. */
export function mayBeDone(thrown: unknown): boolean {
  return thrown instanceof Unanswered;
}

function changes({ method, url }: Request): boolean {
  return method !== "GET" && !READS.test(new URL(url).pathname);
}

function isOfPortal(answer: Response): boolean {
  return (answer.headers.get("Content-Type") ?? "").includes("json");
}
