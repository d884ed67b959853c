import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Choice, Form } from "../../../design/Field";
import { useTexts } from "../../../language/texts";
import { handOver } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import { Copy } from "./Copy";
import { handoverTexts } from "./handoverTexts";
import { Stopped } from "./Stopped";
import { type StepProps, useStep } from "./useStep";

const WAYS = ["letter", "encrypted-file"] as const;
const BY_FORM = { pages: "letter", file: "encrypted-file" } as const;

/** Takes the copy for a person who did not ask in the portal, and notes how it was handed over, which ends the case. */
export function Handover(props: StepProps) {
  const t = useTexts(handoverTexts);
  const label = useLabel();
  const { id } = props.tagged.found.request;
  const [by, setBy, forget] = useDraft<(typeof WAYS)[number] | "">(`case handover ${id}`, "");
  const step = useStep(props, (of) => (by === "" ? Promise.resolve() : handOver(of, { by })), forget);
  return (
    <>
      <h3>{t("handover")}</h3>
      <p>{t("why")}</p>
      <h4>{t("first")}</h4>
      <Copy id={id} onTaken={(form) => by === "" && setBy(BY_FORM[form])} />
      <h4>{t("then")}</h4>
      <p>{t("thenWhy")}</p>
      <Form thrown={step.error} onSubmit={() => by !== "" && step.go()}>
        <Choice
          name="by"
          label={t("given")}
          value={by === "" ? undefined : by}
          onChange={(next) => setBy(WAYS.find((each) => each === next) ?? "")}
          options={WAYS.map((value) => ({ value, label: label("RequestHandoverBy", value) }))}
        />
        <Stopped step={step} />
        <div>
          <Button type="submit" look="main" busy={step.isPending}>
            {t("button")}
          </Button>
        </div>
      </Form>
    </>
  );
}
