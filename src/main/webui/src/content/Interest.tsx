import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own } from "./Own";

/** What the person said that interests them. */
export default function Interest({ content }: ContentProps<ContentOf<"interests">>) {
  const formats = useFormats();
  return (
    <FieldFacts
      category="interests"
      fields={[
        ["topic", <Own key="topic">{content.topic}</Own>],
        ["declaredAt", formats.time(content.declaredAt)],
      ]}
    />
  );
}
