import { MutationCache, QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import { asked, language } from "../language/languages";
import { client } from "./portal";
import { isSignedOut, mayPass, met } from "./refusals";

const MOST_TRIES = 2;

/** Called when an answer says that nobody is signed in any more. */
let signedOut: () => void = () => {};

export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

function noticeSignedOut(thrown: unknown): void {
  if (isSignedOut(thrown)) {
    signedOut();
  }
}

/** What the page has read from the portal. It is kept in memory alone, and read anew when a view is opened again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      retry: (tries, thrown) => tries < MOST_TRIES && mayPass(thrown),
      retryDelay: (tries) => 800 * 2 ** tries,
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Who is signed in: by this the page learns their language, so it is not asked again when it puts itself into that. */
export const meQuery = () => queryOptions({ queryKey: ["me", asked()], queryFn: async () => met(await whoIsHere()).data });

/** A refusal has words, which are to be in the language of the page. */
async function whoIsHere() {
  const answer = await me(asked());
  const isSaid = answer.error !== undefined && !isSignedOut(answer.error);
  return isSaid && asked() !== language() ? me(language()) : answer;
}

const me = (language: string) => client.GET("/api/v1/me", { params: { header: { "Accept-Language": language } } });

/** The categories of what is held about the person. */
export const dataQuery = () =>
  queryOptions({ queryKey: ["data", language()], queryFn: async () => met(await client.GET("/api/v1/me/data")).data.items });

/** What stands in a view does not ask again for what the view has just asked. */
const JUST_NOW_MILLIS = 1_000;

/** Whether the browser is signed in, and why not any more: the reason is told once. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ["session", language()],
    queryFn: async () => met(await client.GET("/api/v1/session")).data,
    staleTime: JUST_NOW_MILLIS,
  });

/** The words for codes, which change with a release alone. */
export const vocabularyQuery = () =>
  queryOptions({
    queryKey: ["vocabulary", language()],
    queryFn: async () => met(await client.GET("/api/v1/vocabulary")).data,
    staleTime: Infinity,
    gcTime: Infinity,
  });
