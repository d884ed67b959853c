import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../generated/privacy-portal.js";

export type Schema = components["schemas"];
export type Portal = Client<paths>;

/** A token by client credentials. */
export async function token(endpoint: string, client: string): Promise<string> {
  const answer = await fetch(endpoint, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: client,
      client_secret: "any",
      scope: "privacy-portal",
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

export function portal(baseUrl: string, bearer: string): Portal {
  return createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${bearer}` } });
}

/** A problem of the portal, to be decided by its type. */
export class Refused extends Error {
  constructor(readonly problem: Schema["Problem"]) {
    super(`${problem.type} ${problem.detail ?? ""}`);
  }
}

interface Answer<T> {
  data?: T;
  error?: Schema["Problem"];
  response: Response;
}

/** Asks again as late as Retry-After says while the portal has no time for us; whatever else is no answer is thrown. */
export async function asked<T>(call: () => Promise<Answer<T>>, waiting: (seconds: number) => void = () => {}): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const { data, error, response } = await call();
    if (response.ok) {
      return data as T;
    }
    const seconds = Number(response.headers.get("Retry-After"));
    if (![429, 503].includes(response.status) || !seconds || attempt === 3) {
      throw error ? new Refused(error) : new Error(`status ${response.status}`);
    }
    waiting(seconds);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}
