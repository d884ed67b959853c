import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Choice, Field, Form } from "../../../design/Field";
import { Message } from "../../../design/Message";
import { useTexts } from "../../../language/texts";
import { decide } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import { decisionOf, isExplained, UNDECIDED } from "./decision";
import { Effect, useGrantWords } from "./Effect";
import { effectOf } from "./effect";
import { isIdentified, isOwnLogin } from "./identified";
import { Kept } from "./Kept";
import { Letter } from "./Letter";
import { Stopped } from "./Stopped";
import { useReason } from "./useReason";
import { type StepProps, useStep } from "./useStep";
import { workTexts } from "./workTexts";

interface DecisionProps extends StepProps {
  grant: boolean;
  refuse: boolean;
}

/** Decides: grants in whole or but for what is kept, or refuses; shows before how the person reads it. */
export function Decision({ grant, refuse, ...props }: DecisionProps) {
  const { tagged } = props;
  const t = useTexts(workTexts);
  const label = useLabel();
  const say = useReason();
  const grantWords = useGrantWords();
  const { request, refusalReasons, language } = tagged.found;
  const [draft, keep, forget] = useDraft(`case decision ${request.id}`, UNDECIDED);
  const body = decisionOf(draft);
  const step = useStep(props, (of) => (body === undefined ? Promise.resolve() : decide(of, body)), forget, draft.explanation);
  const { what } = draft;
  const effect = effectOf(tagged.found, draft);
  const isQuestion = request.right === "contact";
  const unidentified = !isQuestion && !isIdentified(tagged.found);
  return (
    <>
      <h3>{t("decision")}</h3>
      <Form thrown={step.error} onSubmit={() => body && step.go()}>
        <Choice
          name="grant"
          label={t("decide")}
          value={what}
          onChange={(next) => keep({ ...draft, what: next === "grant" ? "grant" : "refuse" })}
          options={[
            ...(grant ? [{ value: "grant", label: t("grant", { right: request.right }), hint: t("grantHint", { right: request.right }) }] : []),
            ...(refuse ? [{ value: "refuse", label: t("refuse", { right: request.right }), hint: t("refuseHint") }] : []),
          ]}
        />
        {what === "refuse" && (
          <Choice
            name="reason"
            label={t("reason")}
            value={draft.reason}
            onChange={(reason) => keep({ ...draft, reason: refusalReasons.find(({ code }) => code === reason)?.code as Schema<"Reason"> })}
            options={refusalReasons.map(({ articles, ...reason }) => ({ value: reason.code, label: say(reason), hint: articles[0]?.text }))}
          />
        )}
        {what === "grant" && request.right === "erasure" && <Kept found={tagged.found} draft={draft} keep={keep} />}
        {what !== undefined && (
          <>
            {what === "grant" && unidentified && (
              <Message kind="careful" title={t("unidentified")}>
                <p>{t("unidentifiedWhy")}</p>
              </Message>
            )}
            {what === "grant" && !isQuestion && request.lines.length > 0 && <Effect effect={effect} right={request.right} />}
            <Field
              name="explanation"
              label={t("explanation")}
              hint={t("explanationHint", { language: label("Language", language) })}
              value={draft.explanation}
              onChange={(explanation) => keep({ ...draft, explanation })}
              required={isExplained(draft)}
              long
              maxLength={4000}
            />
            <Letter found={tagged.found} draft={draft} />
            <Stopped step={step} />
            {what === "grant" && !isQuestion && <p>{t(request.right === "access" || request.right === "portability" ? "copyNext" : "final", { way: isOwnLogin(tagged.found) ? "portal" : "staff" })}</p>}
            <div>
              <Button type="submit" look={what === "grant" && request.right === "erasure" ? "danger" : "main"} busy={step.isPending}>
                {what === "grant" ? grantWords(tagged.found, effect) : t("confirmRefuse", { code: request.right, right: label("Right", request.right) })}
              </Button>
            </div>
          </>
        )}
      </Form>
    </>
  );
}
