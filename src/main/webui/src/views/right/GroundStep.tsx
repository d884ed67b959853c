import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { vocabularyQuery } from "../../api/queries";
import { Choice, Form } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { Message } from "../../design/Message";
import { useTexts } from "../../language/texts";
import { GROUNDS } from "./answers";
import { Next } from "./Next";
import { itemQuery } from "./queries";
import { StepFrame, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";

/** Asks on what ground, with what the law means by it; of one single item, also what would come of each. */
export function GroundStep({ answers, next, right, linked: _, address: __, ...frame }: StepProps) {
  const t = useTexts(rightTexts);
  const [ground, setGround] = useState<string | undefined>(answers.ground);
  const words = useQuery(vocabularyQuery());
  const [id] = answers.items;
  const [category] = answers.categories;
  const one = answers.items.length === 1 && id !== undefined && category !== undefined;
  const item = useQuery({ ...itemQuery(category ?? "contact-details", id ?? ""), enabled: one });
  const action = item.data?.allowedActions.find((each) => each.action === `request-${right}`);
  const grounds = GROUNDS[right] ?? [];
  const go = () => {
    const chosen = grounds.find((each) => each === ground);
    if (chosen === "direct-marketing") next({ ground: chosen, what: undefined, categories: [], items: [] });
    else if (chosen !== undefined) next({ ground: chosen });
  };
  return (
    <StepFrame {...frame} question={t("groundQuestion", { right })}>
      {action?.reason !== undefined && <Message kind="careful" title={action.reason.text} />}
      <Loaded query={words}>
        {({ values }) => (
          <Form onSubmit={go}>
            <Choice
              name="ground"
              label={t("chooseOne")}
              value={ground}
              onChange={setGround}
              options={grounds.map((each) => {
                const foreseen = action?.grounds?.find((one) => one.ground === each);
                const outcome = foreseen && (foreseen.reason?.text ?? values["Foreseen"]?.[foreseen.foreseen]?.label);
                return {
                  value: each,
                  label: values["Ground"]?.[each]?.label ?? each,
                  hint: [
                    values["Ground"]?.[each]?.explanation,
                    outcome !== undefined && outcome !== action?.reason?.text && t("foreseen", { outcome }),
                  ]
                    .filter(Boolean)
                    .join(" "),
                };
              })}
            />
            <Next />
          </Form>
        )}
      </Loaded>
    </StepFrame>
  );
}
