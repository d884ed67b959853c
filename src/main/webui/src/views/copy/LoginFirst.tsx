import { LoginLink } from "../../design/LoginLink";
import { Message } from "../../design/Message";
import { useTexts } from "../../language/texts";
import { copyTexts } from "./texts";

/** Says why one logs in once more before the copy is handed out, and leads there and back. */
export function LoginFirst() {
  const t = useTexts(copyTexts);
  return (
    <Message kind="careful" title={t("fresh")}>
      <p>{t("freshWhy")}</p>
      <p>
        <LoginLink fresh>{t("freshLogin")}</LoginLink>
      </p>
    </Message>
  );
}
