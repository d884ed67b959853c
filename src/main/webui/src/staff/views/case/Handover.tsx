import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import buttons from "../../../design/Button.module.css";
import { Choice, Form } from "../../../design/Field";
import { Message } from "../../../design/Message";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { handOver, type TaggedCase } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { Stopped } from "./Stopped";
import { useCopy } from "./useCopy";
import { useStep } from "./useStep";
import { workTexts } from "./workTexts";

const WAYS = ["letter", "encrypted-file"] as const;

/** Takes the copy for a person without a login, as a file or on paper, and notes how it was handed over. */
export function Handover({ tagged, onTaken }: { tagged: TaggedCase; onTaken: () => void }) {
  const t = useTexts(workTexts);
  const label = useLabel();
  const { id } = tagged.found.request;
  const [by, setBy, forget] = useDraft<(typeof WAYS)[number] | "">(`case handover ${id}`, "");
  const copy = useCopy(id);
  const step = useStep(tagged, (of) => (by === "" ? Promise.resolve() : handOver(of, { by })), () => {
    forget();
    onTaken();
  });
  return (
    <>
      <h3>{t("handover")}</h3>
      <p>{t("handoverWhy")}</p>
      <div className={styles.ways}>
        <Button onPress={copy.take} busy={copy.isTaking}>
          {t(copy.isTaking ? "taking" : "file")}
        </Button>
        <a className={buttons.button} href={`/api/v1/staff/requests/${id}/printable-copy`} target="_blank" rel="noreferrer">
          {t("paper")}
        </a>
      </div>
      {copy.error !== null && <Refusal thrown={copy.error} />}
      {copy.phrase !== undefined && (
        <Message kind="careful" title={t("phrase")} urgent>
          <p>
            <code className={styles.secret}>{copy.phrase}</code>
          </p>
        </Message>
      )}
      <Form thrown={step.error} onSubmit={() => by !== "" && step.go()}>
        <Choice
          name="by"
          label={t("given")}
          value={by === "" ? undefined : by}
          onChange={(next) => setBy(WAYS.find((each) => each === next) ?? "")}
          options={WAYS.map((value) => ({ value, label: label("RequestHandoverBy", value) }))}
        />
        <Stopped step={step} />
        <div>
          <Button type="submit" look="main" busy={step.isPending}>
            {t("handoverButton")}
          </Button>
        </div>
      </Form>
    </>
  );
}
