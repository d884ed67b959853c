import { useSearchParams } from "wouter";
import { useHere } from "../../app/session";
import { Button } from "../../design/Button";
import { Field, Form } from "../../design/Field";
import { Refusal } from "../../design/Refusal";
import { fieldMessages } from "../../api/refusals";
import { useTexts } from "../../language/texts";
import { useTyped } from "./draft";
import { Filed } from "./Filed";
import { reviewTexts } from "./reviewTexts";
import { useFiling } from "./useFiling";

const NO_ANSWERS = { what: undefined, categories: [], items: [], ground: undefined };

/** Writes to the data protection officer, about whatever it is. */
export function Write() {
  const t = useTexts(reviewTexts);
  const [search] = useSearchParams();
  const here = useHere();
  const linked = here.state === "somebody" && here.me.linked;
  const draft = useTyped("contact", NO_ANSWERS);
  const [typed, keep] = draft;
  const { filing, filed } = useFiling({ linked, draft });
  const send = () => filing.mutateAsync({ right: "contact", statement: typed.statement.trim() }).catch(() => undefined);
  if (filed !== undefined) return linked ? null : <Filed request={filed} />;
  return (
    <>
      <p>{search.get("about") === "decision" ? t("writeDecision") : t("writeLead")}</p>
      <Form thrown={filing.error} onSubmit={send}>
        <Field
          name="statement"
          label={t("writeWords")}
          hint={t("writeHint")}
          value={typed.statement}
          onChange={(statement) => keep({ ...typed, statement })}
          maxLength={4000}
          long
          required
        />
        {filing.isError && Object.keys(fieldMessages(filing.error)).length === 0 && (
          <Refusal thrown={filing.error} again={send} />
        )}
        <div>
          <Button type="submit" look="main" busy={filing.isPending}>
            {t("writeSend")}
          </Button>
        </div>
      </Form>
    </>
  );
}
