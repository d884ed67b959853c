import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";
import { useContents } from "./reader";

/** A page that the person opened. */
export default function PageView({ content, extent }: ContentProps<ContentOf<"page-views">>) {
  const t = useContents();
  const formats = useFormats();
  if (extent === "line") return content.brochure === undefined ? null : <Own>{t("brochure", { name: content.brochure })}</Own>;
  return (
    <FieldFacts
      category="page-views"
      fields={[
        ["page", <Technical key="page">{content.page}</Technical>],
        ["brochure", content.brochure && <Own>{content.brochure}</Own>],
        ["openedAt", formats.time(content.openedAt)],
      ]}
    />
  );
}
