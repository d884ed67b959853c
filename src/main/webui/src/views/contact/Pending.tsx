import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { contactQuery, correctContact } from "../../api/contact";
import { queries } from "../../api/queries";
import { isRefusal } from "../../api/refusals";
import { Button } from "../../design/Button";
import { Message } from "../../design/Message";
import { readFromWords } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { corrected } from "./corrected";
import { contact } from "./texts";

interface PendingProps {
  pending: Schema<"PendingEmail">;
  held: string | undefined;
  etag: string;
  /** Whether the mail went out just now: then it takes the focus, to be read out. */
  justSent: boolean;
  onTakenBack: () => void;
}

/** Says that a new e-mail address waits for its reader, which address is used meanwhile, and takes the wish back. */
export function Pending({ pending, held, etag, justSent, onTakenBack }: PendingProps) {
  const t = useTexts(contact);
  const formats = useFormats();
  const takeBack = useMutation({
    mutationFn: async (address: string) => {
      try {
        return await correctContact(etag, { email: address });
      } catch (thrown) {
        if (!isRefusal(thrown, "stale-revision")) throw thrown;
        const now = await queries.fetchQuery({ ...contactQuery(), staleTime: 0 });
        return await correctContact(now.etag, { email: now.held.email ?? address });
      }
    },
    onSuccess: (now) => {
      queries.setQueryData(contactQuery().queryKey, now);
      corrected();
      onTakenBack();
    },
  });
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (justSent) readFromWords(here.current);
  }, [justSent, pending.address]);
  return (
    <div ref={here} role="status" aria-live="off">
      <Message kind="info" title={t("pending")}>
        <p>
          {t("pendingSent")} <strong dir="auto">{pending.address}</strong>. {t("pendingUntil", { until: formats.time(pending.until) })}
        </p>
        {held !== undefined && (
          <>
            <p>
              {t("pendingMeanwhile")} <strong dir="auto">{held}</strong>.
            </p>
            {takeBack.isError && <Refusal thrown={takeBack.error} />}
            <Button busy={takeBack.isPending} onPress={() => takeBack.mutate(held)}>
              {t("takeBack")}
            </Button>
          </>
        )}
      </Message>
    </div>
  );
}
