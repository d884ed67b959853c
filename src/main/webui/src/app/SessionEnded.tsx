import { signInAddress } from "../api/login";
import { Message } from "../design/Message";
import { useTexts } from "../language/texts";
import { useHere } from "./session";
import { frame } from "./texts";

/** Says that the session is over while the view stays as it is, and leads back to it. */
export function SessionEnded() {
  const t = useTexts(frame);
  const here = useHere();
  if (here.state !== "somebody" || !here.ended) return null;
  return (
    <Message kind="careful" title={t("ended")} urgent>
      <p>{t("endedWhy")}</p>
      <p>
        <a href={signInAddress()}>{t("signIn")}</a>
      </p>
    </Message>
  );
}
