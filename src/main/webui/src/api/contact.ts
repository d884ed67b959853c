import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { language } from "../language/languages";
import { client } from "./portal";
import { met } from "./refusals";

/** What was read with the revision that a correction of it names. */
export interface Revised<Held> {
  held: Held;
  etag: string;
}

/** The person's contact details, as they are held. */
export const contactQuery = () =>
  queryOptions({
    queryKey: ["contact-details", language()],
    queryFn: async () => revised(await client.GET("/api/v1/me/contact-details")),
  });

/** The person's roles at organisations, with what each lets them correct. */
export const rolesQuery = () =>
  queryOptions({
    queryKey: ["items", "organisations", "roles", language()],
    queryFn: async () => {
      const params = { path: { category: "organisations" as const }, query: { limit: 100 } };
      return met(await client.GET("/api/v1/me/data/{category}", { params })).data.items;
    },
  });

/** In which language the portal writes to the person. */
export const preferencesQuery = () =>
  queryOptions({
    queryKey: ["preferences"],
    queryFn: async () => met(await client.GET("/api/v1/me/preferences")).data,
  });

/** Corrects the contact details in all systems; answers them as they are now. */
export async function correctContact(etag: string, patch: Schema<"ContactDetailsPatch">) {
  const params = { header: { "If-Match": etag } };
  return revised(await client.PATCH("/api/v1/me/contact-details", { params, body: patch }));
}

/** Corrects the person's role at an organisation; answers it as it is now. */
export async function correctRole(id: string, etag: string, patch: Schema<"ItemPatch">) {
  const params = { path: { category: "organisations", id }, header: { "If-Match": etag } } as const;
  return met(await client.PATCH("/api/v1/me/data/{category}/{id}", { params, body: patch })).data;
}

/** Chooses the language in which the portal writes to the person. */
export async function chooseWritten(language: Schema<"Language">) {
  return met(await client.PUT("/api/v1/me/preferences", { body: { language } })).data;
}

function revised<Held>(answer: { data?: Held; error?: unknown; response: Response }): Revised<NonNullable<Held>> {
  const { data, response } = met(answer);
  return { held: data, etag: response.headers.get("ETag") ?? "" };
}
