import { LoginLink } from "../design/LoginLink";
import { Title } from "../design/Title";
import { useTexts } from "../language/texts";
import { frame } from "./texts";

/** Leads somebody who is not signed in to the login, and says why their last session ended. */
export function SignIn({ why, reason }: { why: string; reason: string | undefined }) {
  const t = useTexts(frame);
  return (
    <>
      <Title>{t("signInFirst")}</Title>
      {reason !== undefined && <p>{reason}</p>}
      <p>{why}</p>
      <p>
        <LoginLink>{t("signIn")}</LoginLink>
      </p>
    </>
  );
}
