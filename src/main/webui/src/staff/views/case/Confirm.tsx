import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Form } from "../../../design/Field";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { confirmIdentification, type TaggedCase } from "../../api/case";
import { noEvidence, wrongOf } from "../../parts/evidence/evidence";
import { EvidenceFields } from "../../parts/evidence/EvidenceFields";
import { useEvidenceSentence } from "../../parts/evidence/useEvidenceSentence";
import { Stopped } from "./Stopped";
import { useStep } from "./useStep";
import { workTexts } from "./workTexts";

/** Notes by what the person was identified, so that the deadline goes on. */
export function Confirm({ tagged, onTaken }: { tagged: TaggedCase; onTaken: () => void }) {
  const t = useTexts(workTexts);
  const [evidence, keep, forget] = useDraft(`case evidence ${tagged.found.request.id}`, noEvidence(today()));
  const [tried, setTried] = useState(false);
  const sentence = useEvidenceSentence()(evidence);
  const step = useStep(
    tagged,
    (of) => (sentence === undefined ? Promise.resolve() : confirmIdentification(of, { evidence: sentence })),
    () => {
      forget();
      onTaken();
    },
  );
  return (
    <>
      <h3>{t("confirm")}</h3>
      <Form
        thrown={step.error}
        onSubmit={() => {
          setTried(true);
          if (sentence !== undefined) void step.go();
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
