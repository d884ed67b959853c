import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";
import { useWords } from "./words";

/** How the person is called and reached. */
export default function ContactDetails({ content }: ContentProps<ContentOf<"contact-details">>) {
  const words = useWords("contact-details");
  return (
    <FieldFacts
      category="contact-details"
      fields={[
        ["givenName", <Own key="givenName">{content.givenName}</Own>],
        ["familyName", <Own key="familyName">{content.familyName}</Own>],
        ["email", content.email && <Technical>{content.email}</Technical>],
        ["phone", content.phone && <Technical>{content.phone}</Technical>],
        ["title", content.title && <Own>{content.title}</Own>],
        ["language", content.language && words.value("Language", content.language)],
      ]}
    />
  );
}
