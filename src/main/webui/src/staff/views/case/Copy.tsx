import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Message } from "../../../design/Message";
import { Told } from "../../../design/Told";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import styles from "./case.module.css";
import { handoverTexts } from "./handoverTexts";
import { CutShort, type Form } from "./taking";
import { useCopy } from "./useCopy";

/** Takes the copy, as an encrypted file or as pages to print: how far it is, what was saved, what opens it, why not. */
export function Copy({ id, onTaken }: { id: string; onTaken: (form: Form) => void }) {
  const t = useTexts(handoverTexts);
  const formats = useFormats();
  const { take, form, come, taken, error } = useCopy(id, onTaken);
  return (
    <>
      <p>{t("take")}</p>
      <div className={styles.ways}>
        <Button onPress={() => take("pages")} busy={form !== undefined}>
          {t("pages")}
        </Button>
        <Button onPress={() => take("file")} busy={form !== undefined}>
          {t("file")}
        </Button>
      </div>
      <Told>{form !== undefined && t("taking")}</Told>
      {form !== undefined && (
        <div className={styles.taking}>
          <progress aria-label={t("taking")} {...(come?.of !== undefined && { value: Math.min(come.bytes, come.of), max: come.of })} />
          {come !== undefined && <p>{formats.bytes(come.bytes)}</p>}
        </div>
      )}
      {error instanceof CutShort ? (
        <Message kind="danger" title={t("cut")} urgent>
          <p>{t("cutWhy")}</p>
        </Message>
      ) : (
        error !== null && <Refusal thrown={error} />
      )}
      {taken !== undefined && (
        <Done title={t("saved", { name: taken.name })}>
          <p>{t(taken.form === "file" ? "savedFile" : "savedPages")}</p>
          {taken.phrase !== undefined && (
            <>
              <p>
                <strong>{t("phrase")}</strong>
              </p>
              <p>
                <code className={styles.secret} dir="ltr" lang="">
                  {taken.phrase}
                </code>
              </p>
            </>
          )}
        </Done>
      )}
    </>
  );
}
