import type { ReactNode } from "react";
import { useFormats } from "../../../language/formats";
import { useLanguage } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import type { Name, Values } from "./draft";
import { recipientTexts } from "./texts";

/** Names a country by its code of two letters; what is none is named as it is. */
export function useCountry(): (code: string) => string {
  const language = useLanguage();
  return (code) => (/^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code) : code);
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
