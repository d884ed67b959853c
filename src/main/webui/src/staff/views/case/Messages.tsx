import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Field, Form } from "../../../design/Field";
import { Loaded } from "../../../design/Loaded";
import { Told } from "../../../design/Told";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { caseMessagesQuery, write } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { correspondenceTexts } from "./correspondenceTexts";

/** What was written about the case, on demand, for it is a look; and a field to write to the person. */
export function Messages({ found }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(correspondenceTexts);
  const [open, setOpen] = useState(false);
  const canWrite = found.allowedActions.some(({ action, allowed }) => action === "send-message" && allowed);
  return (
    <section>
      <h2>{t("messages")}</h2>
      {open ? (
        <List id={found.request.id} />
      ) : (
        <>
          <p>{t("lookWhy")}</p>
          <p>
            <Button onPress={() => setOpen(true)}>{t("show")}</Button>
          </p>
        </>
      )}
      {canWrite && <Write found={found} />}
    </section>
  );
}

function List({ id }: { id: string }) {
  const t = useTexts(correspondenceTexts);
  const formats = useFormats();
  const label = useLabel();
  const query = useQuery(caseMessagesQuery(id));
  return (
    <>
      <Told>{query.data?.length === 0 && t("none")}</Told>
      <Loaded query={query}>
        {(messages) => messages.length > 0 && (
          <ol className={styles.messages}>
            {messages.map(({ id: key, at, author, body }) => (
              <li key={key} className={styles.message} data-author={author}>
                <span>
                  {author === "subject" ? t("person") : label("RequestAuthor", author)} · <time dateTime={at}>{formats.shortTime(at)}</time>
                </span>
                <p dir="auto" lang="">
                  {body}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </>
  );
}

function Write({ found: { request, language } }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(correspondenceTexts);
  const label = useLabel();
  const [draft, keep, forget] = useDraft(`case message ${request.id}`, { body: "", key: newIdempotencyKey() });
  const sending = useMutation({ mutationFn: () => write(request.id, draft.body, draft.key), onSuccess: forget });
  return (
    <Form thrown={sending.error} onSubmit={() => sending.mutateAsync().catch(() => undefined)}>
      <Field
        name="body"
        label={t("write")}
        hint={t("hint", { language: label("Language", language) })}
        value={draft.body}
        onChange={(body) => keep({ ...draft, body })}
        required
        long
        maxLength={4000}
      />
      {sending.isError && <Refusal thrown={sending.error} />}
      {sending.isSuccess && draft.body === "" && <Done title={t("sent")} />}
      <div>
        <Button type="submit" busy={sending.isPending}>
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}
