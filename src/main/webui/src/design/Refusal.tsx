import { freshLoginAddress } from "../api/login";
import { NotSent, Unanswered } from "../api/reached";
import { needsFreshLogin, isSignedOut, problemOf } from "../api/refusals";
import { sentence } from "../language/sentence";
import { useTexts } from "../language/texts";
import { Button } from "./Button";
import { Message } from "./Message";
import { SignedOut } from "./SignedOut";
import { useSaysSignedOut } from "./saidOnce";
import { common } from "./texts";

/**
 * Says why something was refused, or that the portal was not reached, and what to do about it. That nothing has been changed is
 * said only where nothing was sent.
 *
 * @param again does the same once more, where that may help
 */
export function Refusal({ thrown, again }: { thrown: unknown; again?: (() => unknown) | undefined }) {
  const t = useTexts(common);
  const problem = problemOf(thrown);
  const saysSignedOut = useSaysSignedOut(isSignedOut(thrown));
  const retry = again && <Button onPress={again}>{t("again")}</Button>;
  if (problem === undefined) {
    const unknown = thrown instanceof Unanswered;
    const why = unknown ? "unansweredWhy" : thrown instanceof NotSent ? "notSentWhy" : "unreachedWhy";
    return (
      <Message kind="danger" title={t(unknown ? "unanswered" : "unreached")} urgent>
        <p>{t(why)}</p>
        {retry}
      </Message>
    );
  }
  if (needsFreshLogin(thrown)) {
    return (
      <Message kind="careful" title={t("freshNeeded")} urgent>
        <p>{t("freshWhy")}</p>
        <a href={freshLoginAddress()}>{t("freshLogin")}</a>
      </Message>
    );
  }
  if (isSignedOut(thrown)) {
    return saysSignedOut && <SignedOut />;
  }
  const id = errorId(problem.detail);
  return (
    <Message kind="danger" title={problem.title} urgent>
      {problem.reason !== undefined && <p>{sentence(problem.reason.text)}</p>}
      {id !== undefined && <p>{t("errorId", { id })}</p>}
      {retry}
    </Message>
  );
}

/** What an operator finds a failure by. */
function errorId(detail: string | undefined): string | undefined {
  return detail?.match(/error id ([0-9a-f-]{36})/)?.[1];
}
