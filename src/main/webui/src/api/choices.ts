import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { language } from "../language/languages";
import { client } from "./portal";
import { queries } from "./queries";
import { met } from "./refusals";

/** All choices about marketing, with the revision that lifting a prohibition and consenting name. */
export interface Choices {
  all: Schema<"MyChoices">;
  etag: string;
}

/** All that the person can choose about marketing, and what holds. */
export const choicesQuery = () =>
  queryOptions({
    queryKey: ["choices", language()],
    queryFn: async () => seen(await client.GET("/api/v1/me/choices")),
  });

/** Prohibits everything at once; answers what stands now. */
export async function prohibitEverything(): Promise<Choices> {
  const choices = seen(await client.PUT("/api/v1/me/choices", { body: { everything: "prohibited" } }));
  queries.setQueryData(choicesQuery().queryKey, choices);
  return choices;
}

/** Changes one choice. To prohibit it needs no revision, and sends none, so that nothing stands in its way. */
export async function choose(choice: Schema<"RequestedChoice">, etag: string): Promise<void> {
  const params = { header: choice.state === "prohibited" ? {} : { "If-Match": etag } };
  const { data, response } = met(
    await client.PUT("/api/v1/me/marketing-prohibitions", { params, body: { choices: [choice] } }),
  );
  const now = response.headers.get("ETag") ?? "";
  queries.setQueryData(
    choicesQuery().queryKey,
    (before) => before && { all: { ...before.all, choices: data.choices }, etag: now },
  );
  await readAnew();
}

/** Whether a choice stands by now, read anew; not where that cannot be found out. */
export async function stands({ channel, scope, state }: Schema<"RequestedChoice">): Promise<boolean> {
  try {
    const { all } = await queries.fetchQuery({ ...choicesQuery(), staleTime: 0, retry: false });
    return all.choices.some((choice) => choice.channel === channel && choice.scope === scope && choice.state === state);
  } catch {
    return false;
  }
}

/** Subscribes to a mailing list, or unsubscribes. */
export async function subscribe(list: string, subscribed: boolean): Promise<Schema<"MailingListState">> {
  const params = { path: { list } };
  const { data } = met(
    await client.PUT("/api/v1/me/mailing-list-subscriptions/{list}", { params, body: { subscribed } }),
  );
  await readAnew();
  return data;
}

/** Gives a consent, once however often it is sent with the same key. */
export async function consent(given: Schema<"NewConsent">, key: string): Promise<Schema<"ConsentState">> {
  const params = { header: { "Idempotency-Key": key } };
  const { data } = met(await client.POST("/api/v1/me/consents", { params, body: given }));
  await readAnew();
  return data;
}

/** Withdraws a consent. */
export async function withdraw(id: string): Promise<Schema<"ConsentState">> {
  const { data } = met(await client.POST("/api/v1/me/consents/{id}/withdrawal", { params: { path: { id } } }));
  await readAnew();
  return data;
}

/** Reads all choices anew: one change can reach others, and the lists and consents. */
export async function readAnew(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ["choices"] });
}

function seen(answer: { data?: Schema<"MyChoices">; error?: unknown; response: Response }): Choices {
  const { data, response } = met(answer);
  return { all: data, etag: response.headers.get("ETag") ?? "" };
}
