import { freshLoginAddress } from "../../app/session";
import buttons from "../../design/Button.module.css";
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
        <a className={`${buttons.button} ${buttons.main}`} href={freshLoginAddress()}>
          {t("freshLogin")}
        </a>
      </p>
    </Message>
  );
}
