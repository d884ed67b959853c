import { Field, Form } from "../../design/Field";
import { useTexts } from "../../language/texts";
import { useTyped } from "./draft";
import { Next } from "./Next";
import { StepFrame, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";

/** Asks for the person's own words, which they may leave out. */
export function Words({ right, answers, linked, next, address: _, ...frame }: StepProps) {
  const t = useTexts(rightTexts);
  const [typed, keep] = useTyped(right, answers);
  return (
    <StepFrame {...frame} question={linked ? t("wordsQuestion", { right }) : t("wordsUnlinked")}>
      <Form onSubmit={() => next({})}>
        <Field
          name="statement"
          label={t("words")}
          hint={linked ? t("wordsHint", { ground: answers.ground?.replaceAll("-", "_") ?? "none" }) : t("wordsUnlinkedHint")}
          value={typed.statement}
          onChange={(statement) => keep({ ...typed, statement })}
          maxLength={4000}
          long
        />
        <Next />
      </Form>
    </StepFrame>
  );
}
