import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";

/** Everyone to whom personal data can be disclosed, by name. */
export const recipientsQuery = () =>
  queryOptions({
    queryKey: ["staff", "recipients", "all"],
    queryFn: async () => met(await client.GET("/api/v1/staff/recipients")).data.items,
  });

/** The names of the recipients by their ids; a partner's by its own id too. */
export const recipientNamesQuery = () =>
  queryOptions({
    ...recipientsQuery(),
    select: (all) => Object.fromEntries(all.flatMap(({ id, partner, name }) => [[partner ?? id, name], [id, name]])),
  });

/** One recipient, with the revision that a change of it names. */
export async function readRecipient(id: string): Promise<{ held: Schema<"Recipient">; etag: string }> {
  const { data, response } = met(await client.GET("/api/v1/staff/recipients/{id}", { params: { path: { id } } }));
  return { held: data, etag: response.headers.get("ETag") ?? "" };
}

/** Enters a recipient, or changes the one whose revision is named. */
export async function putRecipient(id: string, body: Schema<"RecipientDraft">, etag: string | undefined): Promise<void> {
  const params = { path: { id }, header: etag === undefined ? {} : { "If-Match": etag } };
  met(await client.PUT("/api/v1/staff/recipients/{id}", { params, body }));
  await queries.invalidateQueries({ queryKey: ["staff", "recipients"] });
}

/** What recipients must be told about persons, the oldest first. */
export const recipientNoticesQuery = (status: Schema<"RecipientNoticeStatus">) =>
  pagesOf(["staff", "recipient-notices", status], async (start) =>
    met(await client.GET("/api/v1/staff/recipient-notices", { params: { query: { status, ...start } } })).data,
  );

/** Confirms that a recipient was told. */
export async function confirmRecipientNotice(id: string, body: Schema<"RecipientNoticeConfirmation">): Promise<void> {
  met(await client.POST("/api/v1/staff/recipient-notices/{id}/confirmation", { params: { path: { id } }, body }));
  await queries.invalidateQueries({ queryKey: ["staff", "recipient-notices"] });
}
