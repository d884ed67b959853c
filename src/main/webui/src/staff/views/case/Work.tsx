import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Done } from "../../../design/Done";
import { Law } from "../../../design/Law";
import { More } from "../../../design/More";
import { useTexts } from "../../../language/texts";
import { stateWord } from "../../../requests/words";
import type { TaggedCase } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import { Assign } from "./Assign";
import { Confirm } from "./Confirm";
import { Decision } from "./Decision";
import { Handover } from "./Handover";
import { OneText } from "./OneText";
import { Overtaken } from "./Overtaken";
import { workTexts } from "./workTexts";

type Action = Schema<"Action">;

/** Steps that are told where they are no longer possible, and by which the person is told nothing. */
const ELSEWHERE: readonly Action[] = ["send-message", "attach"];

/** The steps that can be taken in a case now, and why others cannot. */
export function Work({ tagged }: { tagged: TaggedCase }) {
  const t = useTexts(workTexts);
  const label = useLabel();
  const [done, setDone] = useState(0);
  const [stopped, setStopped] = useState<{ actions: readonly Action[]; written: string }>();
  const { allowedActions, request } = tagged.found;
  const can = (action: Action) => allowedActions.some((each) => each.action === action && each.allowed);
  const cannot = allowedActions.filter(({ action, allowed }) => !allowed && !ELSEWHERE.includes(action));
  const overtaken = stopped !== undefined && !stopped.actions.some(can);
  if (request.closedAt !== undefined && done === 0 && !overtaken) return null;
  const part = (...actions: Action[]) => ({
    tagged,
    onTaken: () => {
      setStopped(undefined);
      setDone(done + 1);
    },
    onOvertaken: (written: string) => {
      setDone(0);
      setStopped({ actions, written });
    },
  });
  return (
    <section>
      <h2>{t("todo")}</h2>
      {done > 0 && <Done key={done} title={t("taken", { state: label(...stateWord(request)) })} />}
      {overtaken && <Overtaken decision={stopped.actions.includes("grant")} written={stopped.written} request={request} />}
      {can("assign-subject") && <Assign {...part("assign-subject")} />}
      {can("confirm-identification") && <Confirm {...part("confirm-identification")} />}
      {can("confirm-handover") && <Handover {...part("confirm-handover")} />}
      {(can("grant") || can("refuse")) && <Decision {...part("grant", "refuse")} grant={can("grant")} refuse={can("refuse")} />}
      {can("extend") && (
        <More words={t("extend")}>
          <OneText kind="extend" {...part("extend")} />
        </More>
      )}
      {can("ask-identification") && (
        <More words={t("ask")}>
          <OneText kind="ask" {...part("ask-identification")} />
        </More>
      )}
      {cannot.length === allowedActions.length && <p>{t("nothing")}</p>}
      {cannot.length > 0 && (
        <More words={t("not")}>
          <ul>
            {cannot.map(({ action, reason, article }) => (
              <li key={action}>
                {label("Action", action)}: {reason?.text}. <Law article={article} />
              </li>
            ))}
          </ul>
        </More>
      )}
    </section>
  );
}
