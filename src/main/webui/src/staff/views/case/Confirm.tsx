import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Form } from "../../../design/Field";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { confirmIdentification } from "../../api/case";
import { noEvidence, wrongOf } from "../../parts/evidence/evidence";
import { EvidenceFields } from "../../parts/evidence/EvidenceFields";
import { useEvidenceSentence } from "../../parts/evidence/useEvidenceSentence";
import { Stopped } from "./Stopped";
import { type StepProps, useStep } from "./useStep";
import { workTexts } from "./workTexts";

/** Notes by what the person was identified, so that the deadline goes on. */
export function Confirm(props: StepProps) {
  const t = useTexts(workTexts);
  const [evidence, keep, forget] = useDraft(`case evidence ${props.tagged.found.request.id}`, noEvidence(today()));
  const [tried, setTried] = useState(false);
  const sentence = useEvidenceSentence()(evidence);
  const step = useStep(
    props,
    (of) => (sentence === undefined ? Promise.resolve() : confirmIdentification(of, { evidence: sentence })),
    forget,
    sentence,
  );
  return (
    <>
      <h3>{t("confirm")}</h3>
      <Form
        thrown={step.error}
        onSubmit={() => {
          setTried(true);
          return sentence === undefined ? undefined : step.go();
        }}
      >
        <EvidenceFields evidence={evidence} set={(change) => keep({ ...evidence, ...change })} wrong={tried ? wrongOf(evidence, today()) : undefined} />
        <Stopped step={step} />
        <div>
          <Button type="submit" look="main" busy={step.isPending}>
            {t("confirmButton")}
          </Button>
        </div>
      </Form>
    </>
  );
}
