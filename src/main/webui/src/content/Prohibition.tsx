import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { useWords } from "./words";

/** What the person prohibited or permitted, on which channel. */
export default function Prohibition({ content }: ContentProps<ContentOf<"marketing-prohibitions">>) {
  const words = useWords("marketing-prohibitions");
  const formats = useFormats();
  return (
    <FieldFacts
      category="marketing-prohibitions"
      fields={[
        ["state", <Tag key="state">{words.value("State", content.state)}</Tag>],
        ["scope", words.value("Scope", content.scope)],
        ["channel", words.value("Channel", content.channel)],
        ["recordedAt", formats.time(content.recordedAt)],
      ]}
    />
  );
}
