import type { Schema } from "../../index.js";
import type { Call } from "./call.js";
import { Refusal } from "../contract/refusal.js";
import type { Correction, PersonState } from "./state.js";

type Item = Schema<"Item">;

/** Contact details are corrected in all sources at once, so their corrections are kept under this. */
export const CONTACT_DETAILS = "contact-details";

/** Refuses a change of what was not seen, or is not as it was seen. */
export function requireRevision(call: Call, etag: string | undefined): void {
  const seen = call.request.headers.get("If-Match");
  if (seen === null || seen.trim() === "") {
    throw new Refusal("revision-required");
  }
  // One of a list is enough (RFC 9110 §13.1.1); a weak tag never is.
  const tags = seen.split(",").map((tag) => tag.trim());
  if (seen.trim() !== "*" && (etag === undefined || !tags.includes(etag))) {
    throw new Refusal("stale-revision");
  }
}

/** The entity tag after so many changes. */
export function revised(etag: string, change: { revision: number } | undefined): string {
  const name = etag.replaceAll('"', "");
  if (change === undefined || change.revision === 0) {
    return etag;
  }
  return /^\d+$/.test(name) ? `"${Number(name) + change.revision}"` : `"${name}.${change.revision}"`;
}

/** An item with what was corrected here. */
export function corrected(person: PersonState, item: Item): Item {
  const correction = person.corrections.get(item.category === CONTACT_DETAILS ? CONTACT_DETAILS : item.id);
  if (correction === undefined || item.content === undefined) {
    return item;
  }
  const before = item.content as unknown as Record<string, unknown>;
  const renamed = Object.entries(correction.fields).find(([field]) => before[field] === item.title)?.[1];
  return {
    ...item,
    title: typeof renamed === "string" ? renamed : item.title,
    content: patched(item.content, correction),
    updatedAt: correction.at,
    etag: revised(item.etag, correction),
  };
}

/** A content with its corrections; what was removed is absent. */
export function patched<Content extends object>(content: Content, correction: Correction | undefined): Content {
  const all = Object.entries({ ...content, ...correction?.fields });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as Content;
}
