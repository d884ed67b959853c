import { useState } from "react";
import { Choice, Form } from "../../design/Field";
import { useTexts } from "../../language/texts";
import type { Answers } from "./answers";
import { Next } from "./Next";
import { StepFrame, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";

/** Asks whether it is about everything, topics or single items; of whom nobody knows who it is, not about items. */
export function What({ answers, linked, next, right, ...frame }: StepProps) {
  const t = useTexts(rightTexts);
  const [what, setWhat] = useState(answers.what);
  const go = () => {
    if (what === "all") next({ what, categories: [], items: [] });
    else if (what === "topics") next({ what, items: [] });
    else next({ what, categories: answers.categories.slice(0, 1) });
  };
  return (
    <StepFrame {...frame} question={t("whatQuestion", { right })}>
      <Form onSubmit={go}>
        <Choice
          name="what"
          label={t("chooseOne")}
          value={what}
          onChange={(value) => setWhat(value as Answers["what"])}
          options={[
            { value: "all", label: t("whatAll"), hint: right === "erasure" && linked ? t("whatAllErasure") : undefined },
            { value: "topics", label: t("whatTopics"), hint: t("whatTopicsHint") },
            ...(linked ? [{ value: "items", label: t("whatItems"), hint: t("whatItemsHint") }] : []),
          ]}
        />
        <Next />
      </Form>
    </StepFrame>
  );
}
