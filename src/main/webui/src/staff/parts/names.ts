import type { Schema } from "@vastuugroup/privacy-portal-contract";

/** What a person is called, by the first contact details that say so; undefined where none do. */
export function nameIn(contact: readonly Pick<Schema<"Item">, "content">[]): string | undefined {
  for (const { content } of contact) {
    if (content?.category === "contact-details") {
      const name = [content.givenName, content.familyName].filter((part) => part !== "").join(" ");
      if (name !== "") return name;
    }
  }
  return undefined;
}
