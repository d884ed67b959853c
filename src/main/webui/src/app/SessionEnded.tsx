import { signInAddress } from "../api/login";
import { Message } from "../design/Message";
import { useTexts } from "../language/texts";
import { frame } from "./texts";

/** Says that the session is over while the view stays as it is, and leads back to it. */
export function SessionEnded() {
  const t = useTexts(frame);
  return (
    <Message kind="careful" title={t("ended")} urgent>
      <p>{t("endedWhy")}</p>
      <p>
        <a href={signInAddress()}>{t("signIn")}</a>
      </p>
    </Message>
  );
}
