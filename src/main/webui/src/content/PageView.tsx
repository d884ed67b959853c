import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { useTexts } from "../language/texts";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";
import { contents } from "./texts";

/** A page that the person opened. */
export default function PageView({ content, extent }: ContentProps<ContentOf<"page-views">>) {
  const t = useTexts(contents);
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
