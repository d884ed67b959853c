import type { ReactNode } from "react";
import { useFormats } from "../../../language/formats";
import { useLanguage } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import type { Name, Values } from "./draft";
import { recipientTexts } from "./texts";

/** Names a country by its code. */
export function useCountry(): (code: string) => string {
  const language = useLanguage();
  const names = new Intl.DisplayNames(language, { type: "region" });
  return (code) => names.of(code) ?? code;
}

/** Shows what stands in a field of a recipient, in words. */
export function useShown(): (values: Values, name: Name) => ReactNode {
  const t = useTexts(recipientTexts);
  const label = useLabel();
  const country = useCountry();
  const formats = useFormats();
  const list = (type: string, codes: readonly string[]) => (codes.length === 0 ? t("nothing") : formats.list(codes.map((code) => label(type, code))));
  const own = (text: string) => (text === "" ? t("nothing") : <bdi lang="">{text}</bdi>);
  return (values, name) => {
    switch (name) {
      case "kind":
        return values.kind === undefined ? t("nothing") : label("RecipientKind", values.kind);
      case "channel":
        return values.channel === undefined ? t("nothing") : label("RecipientChannel", values.channel);
      case "transferBasis":
        return values.transferBasis === undefined ? t("basisNone") : label("TransferBasis", values.transferBasis);
      case "country":
        return country(values.country);
      case "categories":
        return list("Category", values.categories);
      case "purposes":
        return list("Purpose", values.purposes);
      default:
        return own(values[name]);
    }
  };
}
