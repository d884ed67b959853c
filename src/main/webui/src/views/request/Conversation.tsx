import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { client } from "../../api/portal";
import { vocabularyQuery } from "../../api/queries";
import { fieldMessages, met } from "../../api/refusals";
import { messagesQuery, requestChanged } from "../../api/requests";
import { useDraft } from "../../app/drafts";
import { Button } from "../../design/Button";
import { Field, Form } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { Refusal } from "../../design/Refusal";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./Conversation.module.css";
import { requestTexts } from "./texts";
import { Told } from "../../design/Told";

/** What was written about a request, and the field to write more; what is shown is marked as read. */
export function Conversation({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  const query = useQuery(messagesQuery(request.id));
  const write = request.allowedActions.find(({ action }) => action === "send-message");
  const end = useRead(request, query.data);
  return (
    <section>
      <h2>{t("messages")}</h2>
      <Loaded query={query}>
        {(messages) => (
          <>
            {messages.length === 0 && <p>{t("messagesNone")}</p>}
            {messages.length > 0 && (
              <ol className={styles.messages}>
                {messages.map(({ id, at, author, body }) => (
                  <li key={id} data-author={author}>
                    <p className={styles.who}>
                      {words?.values["RequestAuthor"]?.[author]?.label ?? author} · <time dateTime={at}>{formats.time(at)}</time>
                    </p>
                    <p dir="auto" lang="" className={styles.body}>
                      {body}
                    </p>
                  </li>
                ))}
              </ol>
            )}
            <div ref={end} />
          </>
        )}
      </Loaded>
      {write?.allowed === true && <Compose request={request} />}
      {write?.allowed === false && write.reason !== undefined && <p className={styles.closed}>{write.reason.text}.</p>}
    </section>
  );
}

function Compose({ request: { id, right } }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const [draft, keep, forget] = useDraft(`message:${id}`, { body: "", key: "" });
  const sending = useMutation({
    mutationFn: async () => {
      const key = draft.key === "" ? newIdempotencyKey() : draft.key;
      keep({ ...draft, key });
      const body = { body: draft.body.trim() };
      return met(
        await client.POST("/api/v1/me/requests/{id}/messages", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body,
        }),
      ).data;
    },
    onSuccess: async () => {
      forget();
      await requestChanged();
    },
  });
  const send = () => sending.mutateAsync().catch(() => undefined);
  return (
    <Form thrown={sending.error} onSubmit={send}>
      <Field
        name="body"
        label={t("write", { right })}
        hint={t("writeHint")}
        value={draft.body}
        onChange={(body) => keep({ body, key: "" })}
        maxLength={4000}
        long
        required
      />
      {sending.isError && Object.keys(fieldMessages(sending.error)).length === 0 && (
        <Refusal thrown={sending.error} again={send} />
      )}
      <Told className={styles.sent}>{sending.isSuccess && t("sent")}</Told>
      <div>
        <Button type="submit" busy={sending.isPending}>
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}

/** Marks the messages as read once the end of them has been on the screen; gives the place to watch. */
function useRead({ id, unreadMessages = 0 }: Schema<"Request">, messages: Schema<"RequestMessage">[] | undefined) {
  const end = useRef<HTMLDivElement>(null);
  const last = messages?.at(-1)?.id;
  const { mutate } = useMutation({
    mutationFn: async (message: string) =>
      met(await client.PUT("/api/v1/me/requests/{id}/read-mark", { params: { path: { id } }, body: { message } })).data,
    onSuccess: requestChanged,
  });
  const unread = unreadMessages > 0;
  useEffect(() => {
    if (end.current === null || last === undefined || !unread) return undefined;
    const watcher = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting === true) {
        watcher.disconnect();
        mutate(last);
      }
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [last, unread, mutate]);
  return end;
}
