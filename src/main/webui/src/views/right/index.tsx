import { useEffect, useRef } from "react";
import { Link, Redirect, useLocation, useParams } from "wouter";
import { useHere } from "../../app/session";
import { readFrom } from "../../design/readFrom";
import { Title } from "../../design/Title";
import { useTexts } from "../../language/texts";
import { type Answers, firstOpen, RIGHTS, type Right, type Step, stepsOf, useAnswers } from "./answers";
import { Fields } from "./Fields";
import { GroundStep } from "./GroundStep";
import { Items } from "./Items";
import { Review } from "./Review";
import { QUESTION, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";
import { Topics } from "./Topics";
import { What } from "./What";
import { Words } from "./Words";
import { Write } from "./Write";

/** The way to a request: one question after the other, then what would come of it, then the button. */
export default function View() {
  const { right: name } = useParams<{ right: string }>();
  const right = RIGHTS.find((one) => one === name);
  return right === undefined ? <Redirect to="/my/rights" replace /> : <Way key={right} right={right} />;
}

function Way({ right }: { right: Right }) {
  const t = useTexts(rightTexts);
  const here = useHere();
  const linked = here.state === "somebody" && here.me.linked;
  const [, navigate] = useLocation();
  const { answers, step: wanted, address } = useAnswers(right);
  const steps = stepsOf(right, answers, linked);
  const open = firstOpen(steps, answers);
  const asked = steps.find((step) => step === wanted);
  const step = asked !== undefined && steps.indexOf(asked) <= lastReachable(steps, open) ? asked : open;
  const before = useRef<Step>(undefined);
  // The address alone changes between questions, so the focus goes to the next one here.
  useEffect(() => {
    if (before.current !== undefined && before.current !== step) {
      scrollTo(0, 0);
      readFrom(document.getElementById(QUESTION));
    }
    before.current = step;
  }, [step]);

  if (right === "rectification" && !linked) return <Redirect to="/my/rights" replace />;
  const at = steps.indexOf(step);
  const previous = steps[at - 1];
  const props: StepProps = {
    right,
    answers,
    linked,
    address,
    number: at + 1,
    back: previous === undefined ? "/my/rights" : address(previous),
    next: (more) => {
      const next = { ...answers, ...more };
      // So that the browser's way back leads to the question with its answer.
      navigate(address(step, more), { replace: true });
      navigate(address(following(right, next, linked, step), more));
    },
  };
  return (
    <>
      <Title>{t(`title-${right}`)}</Title>
      {right === "contact" ? <Write /> : <Question key={step} step={step} {...props} />}
      {right === "objection" && step === "ground" && (
        <p>
          <Link href="/my/marketing">{t("toMarketing")}</Link>
        </p>
      )}
    </>
  );
}

function Question({ step, ...props }: StepProps & { step: Step }) {
  switch (step) {
    case "what":
      return <What {...props} />;
    case "topics":
      return <Topics {...props} />;
    case "items":
      return <Items {...props} />;
    case "ground":
      return <GroundStep {...props} />;
    case "fields":
      return <Fields {...props} />;
    case "words":
      return <Words {...props} />;
    case "review":
      return <Review {...props} />;
  }
}

/** How far one can go: words may be left out, so they never hold back what comes after them. */
function lastReachable(steps: Step[], open: Step): number {
  const last = steps.indexOf(open);
  return steps[last] === "fields" || steps[last] === "words" ? steps.length - 1 : last;
}

function following(right: Right, answers: Answers, linked: boolean, step: Step): Step {
  const steps = stepsOf(right, answers, linked);
  return steps[steps.indexOf(step) + 1] ?? "review";
}
