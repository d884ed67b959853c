import { Field } from "../../../design/Field";
import { useTexts } from "../../../language/texts";
import type { PartProps } from "./Arrival";
import { entryTexts } from "./texts";

/** Where answers go. */
export function Answers({ entry, set }: PartProps) {
  const t = useTexts(entryTexts);
  return (
    <>
      <h2>{t("answers")}</h2>
      <p>{t("answersHint")}</p>
      <Field name="email" type="email" label={t("email")} value={entry.email} onChange={(email) => set({ email })} maxLength={254} />
      <Field name="postalAddress" label={t("address")} value={entry.postalAddress} onChange={(postalAddress) => set({ postalAddress })} long maxLength={500} />
    </>
  );
}
