import { signInAddress } from "../api/login";
import { useTexts } from "../language/texts";
import { Message } from "./Message";
import { common } from "./texts";

/** Says that the session is over, and leads back to where the person is. */
export function SignedOut() {
  const t = useTexts(common);
  return (
    <Message kind="careful" title={t("ended")} urgent>
      <p>{t("endedWhy")}</p>
      <p>
        <a href={signInAddress()}>{t("signIn")}</a>
      </p>
    </Message>
  );
}
