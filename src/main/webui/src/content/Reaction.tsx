import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";

/** A reaction to one of our pages in a social network. */
export default function Reaction({ content, extent }: ContentProps<ContentOf<"social-media-reactions">>) {
  const formats = useFormats();
  if (extent === "line") return <Own>{content.reaction}</Own>;
  return (
    <FieldFacts
      category="social-media-reactions"
      fields={[
        ["network", <Own key="network">{content.network}</Own>],
        ["reaction", <Own key="reaction">{content.reaction}</Own>],
        ["page", <Technical key="page">{content.page}</Technical>],
        ["reactedAt", formats.time(content.reactedAt)],
      ]}
    />
  );
}
