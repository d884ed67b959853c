import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef, useState } from "react";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";
import { requestChanged, requestQuery } from "../../api/requests";
import { Button } from "../../design/Button";
import { Law } from "../../design/Law";
import { Message } from "../../design/Message";
import { readFrom, readFromWords } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import styles from "./request.module.css";
import { requestTexts } from "./texts";

type Request = Schema<"Request">;

/** What the person can do with the request as a whole: take it back, or end the restriction that they asked for. */
export function Actions({ request }: { request: Request }) {
  const t = useTexts(requestTexts);
  const cancel = request.allowedActions.find(({ action }) => action === "cancel");
  const end = request.allowedActions.find(({ action }) => action === "end-restriction");
  const [done, setDone] = useState<"cancelled" | "ended">();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== undefined) readFromWords(told.current);
  }, [done]);
  const params = { path: { id: request.id } };
  const offered = cancel?.allowed === true || (end !== undefined && request.closedAt !== undefined && request.state !== "cancelled");
  if (!offered && done === undefined) return null;
  return (
    <section className={styles.actions}>
      {offered && <h2>{t("actions")}</h2>}
      <div ref={told}>
        {done !== undefined && <Message kind="good" title={t(done, { right: request.right })} />}
      </div>
      {cancel?.allowed === true && (
        <Confirmed
          ask={t("cancel", { right: request.right })}
          what={request.steps.some(({ code }) => code === "restricted") ? t("cancelWhatRestricted") : t("cancelWhat", { right: request.right })}
          sure={t("cancelSure", { right: request.right })}
          leave={t("cancelLeave", { right: request.right })}
          article={cancel.article}
          act={async () => met(await client.POST("/api/v1/me/requests/{id}/cancellation", { params })).data}
          acted={() => setDone("cancelled")}
        />
      )}
      {end?.allowed === true && (
        <Confirmed
          ask={t("end")}
          what={t("endWhat")}
          sure={t("endSure")}
          leave={t("endLeave")}
          article={end.article}
          act={async () => met(await client.POST("/api/v1/me/requests/{id}/restriction-end", { params })).data}
          acted={() => setDone("ended")}
        />
      )}
      {end?.allowed === false && cancel?.allowed !== true && end.reason !== undefined && <p>{end.reason.text}.</p>}
    </section>
  );
}

interface ConfirmedProps {
  ask: string;
  what: string;
  sure: string;
  leave: string;
  article: Schema<"Article">;
  act: () => Promise<Request>;
  acted: () => void;
}

/** A button that first says what it will do, in place, and asks once more. */
function Confirmed({ ask, what, sure, leave, article, act, acted }: ConfirmedProps) {
  const [open, setOpen] = useState(false);
  const opened = useRef<HTMLParagraphElement>(null);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async (request) => {
      acted();
      queries.setQueryData(requestQuery(request.id).queryKey, request);
      await requestChanged();
    },
  });
  useEffect(() => {
    if (open) readFrom(opened.current);
  }, [open]);
  const go = () => acting.mutateAsync().catch(() => requestChanged());
  return (
    <>
      <p>
        <Button onPress={() => setOpen(!open)} aria-expanded={open}>
          {ask}
        </Button>
      </p>
      {open && (
        <Message kind="careful" title={ask}>
          <p ref={opened}>
            {sentence(what)} <Law article={article} />
          </p>
          {acting.isError && <Refusal thrown={acting.error} />}
          <p className={styles.buttons}>
            <Button look="danger" onPress={go}>
              {sure}
            </Button>
            <Button look="plain" onPress={() => setOpen(false)}>
              {leave}
            </Button>
          </p>
        </Message>
      )}
    </>
  );
}
