import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own } from "./Own";
import { useContents } from "./reader";
import { useMarketer } from "./useMarketer";
import { useWords } from "./words";

/** A consent: to what, to whom, and how it can be shown that it was given. */
export default function Consent({ content }: ContentProps<ContentOf<"consents">>) {
  const t = useContents();
  const words = useWords("consents");
  const formats = useFormats();
  const partner = useMarketer(content.marketer);
  const over = content.withdrawnAt !== undefined;
  return (
    <>
      <p>
        <Tag kind={over ? "info" : "good"}>{t(over ? "withdrawn" : "valid")}</Tag>
      </p>
      <FieldFacts
        category="consents"
        fields={[
          ["marketer", partner === undefined ? t("us") : <Own key="marketer">{partner}</Own>],
          ["purpose", content.purpose && words.value("ConsentPurpose", content.purpose)],
          ["scope", content.scope && words.value("Scope", content.scope)],
          ["channel", content.channel && words.value("Channel", content.channel)],
          ["givenAt", formats.time(content.givenAt)],
          ["withdrawnAt", content.withdrawnAt && formats.time(content.withdrawnAt)],
          ["evidence", <Own key="evidence">{content.evidence}</Own>],
          ["wordingVersion", content.wordingVersion],
        ]}
      />
    </>
  );
}
