import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Field, Form } from "../../../design/Field";
import { useTexts } from "../../../language/texts";
import { askForIdentification, extend } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import { Stopped } from "./Stopped";
import { type StepProps, useStep } from "./useStep";
import { workTexts } from "./workTexts";

/** The steps that need one text alone: what it is called where it is sent, and what is said of it. */
const KINDS = {
  extend: { field: "reason", label: "extendReason", hint: "extendHint", button: "extendButton", most: 2000 },
  ask: { field: "message", label: "askMessage", hint: "askHint", button: "askButton", most: 4000 },
} as const;

interface OneTextProps extends StepProps {
  kind: keyof typeof KINDS;
}

/** Takes a step that needs one text: two further months, or more identification. */
export function OneText({ kind, ...props }: OneTextProps) {
  const t = useTexts(workTexts);
  const labelOf = useLabel();
  const { request, language } = props.tagged.found;
  const [text, keep, forget] = useDraft(`case ${kind} ${request.id}`, "");
  const { field, label, hint, button, most } = KINDS[kind];
  const step = useStep(
    props,
    (of) => (kind === "extend" ? extend(of, { reason: text }) : askForIdentification(of, { message: text })),
    forget,
    text,
  );
  return (
    <Form thrown={step.error} onSubmit={step.go}>
      <Field name={field} label={t(label)} hint={t(hint, { language: labelOf("Language", language) })} value={text} onChange={keep} required long maxLength={most} />
      <Stopped step={step} />
      <div>
        <Button type="submit" busy={step.isPending}>
          {t(button)}
        </Button>
      </div>
    </Form>
  );
}
