import { Check, Choice, Field } from "../../../design/Field";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { MANDATES, noEvidence, type Wrong } from "../../parts/evidence/evidence";
import { EvidenceFields } from "../../parts/evidence/EvidenceFields";
import { useMandate } from "../../parts/evidence/useMandate";
import type { PartProps } from "./Arrival";
import { isRepresented } from "./draft";
import { entryTexts } from "./texts";

/** Asks how the person was identified, where they were, and who acts for them, if somebody does. */
export function Who({ entry, set, wrong }: PartProps & { wrong: Wrong | undefined }) {
  const t = useTexts(entryTexts);
  const mandate = useMandate();
  const { evidence } = entry;
  // Who was identified as a representative has said by what right already.
  const seen = evidence?.how === "representative";
  return (
    <>
      <h2>{t("who")}</h2>
      <Check name="identified" label={t("identified")} checked={evidence !== undefined} onChange={(checked) => set({ evidence: checked ? noEvidence(today()) : undefined })} />
      {evidence !== undefined && <EvidenceFields evidence={evidence} set={(change) => set({ evidence: { ...evidence, ...change } })} wrong={wrong} />}
      {!seen && <Check name="represented" label={t("represented")} checked={entry.represented} onChange={(represented) => set({ represented })} />}
      {isRepresented(entry) && (
        <>
          <Field name="representative.name" label={t("name")} value={entry.actingName} onChange={(actingName) => set({ actingName })} required maxLength={200} />
          {!seen && (
            <Choice
              name="representative.evidence"
              label={t("acting")}
              value={entry.mandate}
              onChange={(next) => set({ mandate: MANDATES.find((each) => each === next) })}
              options={MANDATES.map((value) => ({ value, label: mandate(value) }))}
            />
          )}
        </>
      )}
    </>
  );
}
