import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../../api/queries";

/** The fields of contact data that a disclosure can name. */
export const CONTACT_FIELDS = ["givenName", "familyName", "email", "phone", "language", "organisation", "title", "workEmail", "workPhone"];

/** Names what was disclosed: a field of the contact data, or a category. */
export function useFieldName(): (field: string) => string {
  const { data: words } = useQuery(vocabularyQuery());
  return (field) =>
    words?.fields["contact-details"]?.[field]?.label ??
    words?.fields["organisations"]?.[field]?.label ??
    words?.values["Category"]?.[field]?.label ??
    field;
}
