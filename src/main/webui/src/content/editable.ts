import type { Schema } from "@vastuugroup/privacy-portal-contract";

/** How a value is typed by a person; times, lists and codes are told in words instead. */
export type Kind = "text" | "long" | "date" | "language";

/** What of an item can be typed, in the order in which a person reads it. */
const EDITABLE: Partial<Record<Schema<"Category">, Record<string, Kind>>> = {
  "contact-details": { givenName: "text", familyName: "text", title: "text", email: "text", phone: "text", language: "language" },
  organisations: {
    title: "text",
    workEmail: "text",
    workPhone: "text",
    from: "date",
    until: "date",
    "organisation.name": "text",
    "organisation.businessId": "text",
    "organisation.email": "text",
    "organisation.phone": "text",
    "organisation.address": "text",
  },
  "user-profile": { service: "text", username: "text" },
  interests: { topic: "text" },
  feedback: { about: "text", text: "long" },
  "call-recordings": { serviceNumber: "text", topic: "text" },
  "orders-and-billing": { number: "text", date: "date" },
};

/** A field that can be corrected, with what is held. */
export interface Editable {
  path: string;
  kind: Kind;
  held: string;
}

/** The fields of a category's items that can be typed, with how. */
export function fieldsOf(category: Schema<"Category">): [path: string, kind: Kind][] {
  return Object.entries(EDITABLE[category] ?? {});
}

/** The fields of an item that its correction can be about and that a person can type. */
export function editableOf({ category, content, allowedActions }: Schema<"Item">): Editable[] {
  const fields = allowedActions.find(({ action }) => action === "request-rectification")?.fields ?? [];
  return fieldsOf(category)
    .filter(([path]) => fields.includes(path.split(".")[0] ?? path))
    .map(([path, kind]) => ({ path, kind, held: valueAt(content, path) }));
}

function valueAt(content: unknown, path: string): string {
  const value = path.split(".").reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), content);
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
