import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../api/queries";
import { useLabel } from "./useLabel";

/** The fields of contact data that a disclosure can name. */
export const CONTACT_FIELDS = ["givenName", "familyName", "email", "phone", "language", "organisation", "title", "workEmail", "workPhone"];

/** Names what was disclosed: a field of the contact data, or a category. */
export function useFieldName(): (field: string) => string {
  const { data: words } = useQuery(vocabularyQuery());
  const label = useLabel();
  return (field) => words?.fields["contact-details"]?.[field]?.label ?? words?.fields["organisations"]?.[field]?.label ?? label("Category", field);
}
