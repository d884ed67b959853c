import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { client } from "../../api/portal";
import { queries, sessionQuery } from "../../api/queries";
import { isRefusal, met } from "../../api/refusals";
import { useDraft } from "../../app/drafts";
import { Button } from "../../design/Button";
import { Field, Form } from "../../design/Field";
import { Message } from "../../design/Message";
import { readFromWords } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./help.module.css";
import { help } from "./texts";

const MOST = 4000;

interface Draft {
  body: string;
  /** The same for each attempt at this message, so that it is sent once. */
  key: string;
}

/** A message to the data protection officer; what it is about is named in its first line where one came to ask about that. */
export function Write({ about, linked }: { about: string | undefined; linked: boolean }) {
  const t = useTexts(help);
  const formats = useFormats();
  const first = about === undefined ? "" : `${t("about", { about })}\n\n`;
  const [draft, keep, forget] = useDraft<Draft | undefined>(`officer:${about ?? ""}`, undefined);
  const body = draft?.body ?? first;
  const session = useQuery({ ...sessionQuery(), enabled: !linked });
  const outcome = useRef<HTMLDivElement>(null);
  const sending = useMutation({
    mutationFn: async ({ body, key }: Draft) =>
      met(await client.POST("/api/v1/me/messages", { body: { body }, params: { header: { "Idempotency-Key": key } } })).data,
    onSuccess: () => {
      forget();
      void queries.invalidateQueries({ queryKey: ["requests"] });
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
  const faulty = isRefusal(sending.error, "validation-failed");
  useEffect(() => {
    if (faulty) outcome.current?.closest("form")?.querySelector("textarea")?.focus();
    else if (sending.isSuccess || sending.isError) readFromWords(outcome.current);
  }, [faulty, sending.isSuccess, sending.isError]);

  function write(text: string) {
    keep({ body: text, key: draft?.key ?? newIdempotencyKey() });
  }

  function send() {
    const message = draft ?? { body, key: newIdempotencyKey() };
    keep(message);
    sending.mutate(message);
  }

  if (sending.isSuccess) {
    return (
      <>
        <div ref={outcome}>
          <Sent request={sending.data} />
        </div>
        <Button onPress={() => sending.reset()}>{t("another")}</Button>
      </>
    );
  }
  const email = session.data?.email;
  return (
    <>
      <p>{!linked && email !== undefined ? t("writeUnlinked", { email }) : t("writeWhat")}</p>
      <Form thrown={sending.error} onSubmit={send}>
        <Field
          name="body"
          label={t("message")}
          hint={t("messageHint", { most: formats.number(MOST) })}
          value={body}
          onChange={write}
          required
          long
          maxLength={MOST}
        />
        <div ref={outcome} className={styles.outcome}>
          {sending.isError && !faulty && <Refusal thrown={sending.error} again={send} />}
        </div>
        <div className={styles.actions}>
          <Button type="submit" look="main" busy={sending.isPending}>
            {t("send")}
          </Button>
          {draft !== undefined && draft.body !== first && (
            <Button look="plain" onPress={forget}>
              {t("discard")}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}

function Sent({ request: { id, reference, dueOn } }: { request: Schema<"Request"> }) {
  const t = useTexts(help);
  const formats = useFormats();
  return (
    <Message kind="good" title={t("sent")}>
      <p>{t("sentWhy", { day: formats.day(dueOn), reference })}</p>
      <p>
        <Link href={`/my/requests/${id}`}>{t("sentLink")}</Link>
      </p>
    </Message>
  );
}
