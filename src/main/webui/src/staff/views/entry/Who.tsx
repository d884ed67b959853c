import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Check, Choice, Field } from "../../../design/Field";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import type { PartProps } from "./Arrival";
import { entryTexts } from "./texts";

const KINDS = ["authorised", "guardian"] as const satisfies readonly Schema<"RepresentativeKind">[];

/** How the person was identified, and who acts for them, if somebody does. */
export function Who({ entry, set }: PartProps) {
  const t = useTexts(entryTexts);
  const label = useLabel();
  const { acting } = entry;
  return (
    <>
      <h2>{t("who")}</h2>
      <Field name="identityEvidence" label={t("evidence")} hint={t("evidenceHint")} value={entry.evidence} onChange={(evidence) => set({ evidence })} maxLength={500} />
      <Check name="represented" label={t("represented")} checked={acting !== undefined} onChange={(checked) => set({ acting: checked ? "authorised" : undefined })} />
      {acting !== undefined && (
        <>
          <Choice
            name="representative.kind"
            label={t("kind")}
            value={acting}
            onChange={(next) => set({ acting: KINDS.find((each) => each === next) })}
            options={KINDS.map((value) => ({ value, label: label("RepresentativeKind", value) }))}
          />
          <Field name="representative.name" label={t("name")} value={entry.actingName} onChange={(actingName) => set({ actingName })} required maxLength={200} />
          <Field
            name="representative.evidence"
            label={t("acting")}
            value={entry.actingEvidence}
            onChange={(actingEvidence) => set({ actingEvidence })}
            required
            maxLength={500}
          />
        </>
      )}
    </>
  );
}
