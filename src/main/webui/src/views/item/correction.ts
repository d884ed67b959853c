import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Item } from "../../api/items";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { alike } from "../../content/alike";

/** What is typed to correct an item, and what it was typed over. */
export interface Correction {
  /** Of the item that was seen. */
  etag: string;
  before: Record<string, string>;
  now: Record<string, string>;
}

/** The fields of an item that the person corrects alone. */
export function correctable({ allowedActions }: Item): readonly string[] {
  return allowedActions.find(({ action, allowed }) => action === "rectify" && allowed)?.fields ?? [];
}

/** What these fields of an item have; what is not there is empty. */
export function valuesOf(item: Item, fields: readonly string[]): Record<string, string> {
  const content: Record<string, unknown> = { ...item.content };
  return Object.fromEntries(fields.map((field) => [field, typeof content[field] === "string" ? content[field] : ""]));
}

export function begin(item: Item): Correction {
  const before = valuesOf(item, correctable(item));
  return { etag: item.etag, before, now: before };
}

/** The fields that were changed. */
export function changed({ before, now }: Correction): string[] {
  return Object.keys(now).filter((field) => now[field]?.trim() !== before[field]);
}

/** Whether an item has what was typed, in all that was changed. */
export function isCorrected(item: Item, correction: Correction): boolean {
  const fields = changed(correction);
  const held = valuesOf(item, fields);
  return fields.every((field) => alike(correction.now[field] ?? "", held[field] ?? ""));
}

/** Sends what was changed, and nothing else; an emptied field is taken away. */
export async function correct(item: Item, correction: Correction): Promise<Item> {
  const patch = Object.fromEntries(changed(correction).map((field) => [field, correction.now[field]?.trim() || null]));
  const { data } = met(
    await client.PATCH("/api/v1/me/data/{category}/{id}", {
      params: { path: { category: item.category, id: item.id }, header: { "If-Match": correction.etag } },
      body: patch as Schema<"ItemPatch">,
    }),
  );
  return data;
}
