/** How long an answer waits for whom it is for, on a line on which the page takes its time. */
const WAITS_MILLIS = 60_000;

interface Begun {
  answer: Promise<Response>;
  language: string;
  at: number;
}

/** What was asked for before the page itself was there, by its address. */
const all = new Map<string, Begun>();

/** Asks for what a view will read, so that it need not wait for the view. */
export function begin(address: string, language: string): Promise<Response> {
  const answer = fetch(address, { headers: { "Accept-Language": language } });
  // Read to its end, so that it holds no connection where nobody takes it. Who takes it hears what went wrong.
  answer.then((whole) => whole.clone().arrayBuffer()).catch(() => undefined);
  all.set(address, { answer, language, at: Date.now() });
  return answer;
}

/** The answer to a request where it is on its way already: once, and in the language that the request asks for. */
export function begun(request: Request): Promise<Response> | undefined {
  // What is changed makes old what was read before.
  if (request.method !== "GET") all.clear();
  const { pathname, search } = new URL(request.url);
  const found = all.get(pathname + search);
  if (found === undefined) return undefined;
  all.delete(pathname + search);
  if (Date.now() - found.at > WAITS_MILLIS) return undefined;
  const language = request.headers.get("Accept-Language");
  return found.answer.then((answer) =>
    language === found.language || language === answer.headers.get("Content-Language") ? answer : fetch(request),
  );
}
