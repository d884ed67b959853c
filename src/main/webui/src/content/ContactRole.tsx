import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { today, useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";
import { useContents } from "./reader";
import { useWords } from "./words";

/** The person's role at an organisation, with what is known of that. */
export default function ContactRole({ content }: ContentProps<ContentOf<"organisations">>) {
  const t = useContents();
  const words = useWords("organisations");
  const formats = useFormats();
  const { organisation } = content;
  return (
    <>
      {content.until !== undefined && content.until < today() && (
        <p>
          <Tag>{t("ended")}</Tag>
        </p>
      )}
      <FieldFacts
        category="organisations"
        fields={[
          ["organisation.name", <Own key="name">{organisation.name}</Own>],
          ["title", content.title && <Own>{content.title}</Own>],
          ["workEmail", content.workEmail && <Technical>{content.workEmail}</Technical>],
          ["workPhone", content.workPhone && <Technical>{content.workPhone}</Technical>],
          ["from", formats.day(content.from)],
          ["until", content.until && formats.day(content.until)],
          ["serviceHistoryUntil", content.serviceHistoryUntil && formats.day(content.serviceHistoryUntil)],
          ["organisation.kind", words.value("OrganisationKind", organisation.kind)],
          ["organisation.relation", organisation.relation && words.value("OrganisationRelation", organisation.relation)],
          ["organisation.businessId", organisation.businessId && <Technical>{organisation.businessId}</Technical>],
          ["organisation.email", organisation.email && <Technical>{organisation.email}</Technical>],
          ["organisation.phone", organisation.phone && <Technical>{organisation.phone}</Technical>],
          ["organisation.address", organisation.address && <Own>{organisation.address}</Own>],
        ]}
      />
    </>
  );
}
