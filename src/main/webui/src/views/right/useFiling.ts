import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { useLocation } from "wouter";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";
import { requestChanged, requestQuery } from "../../api/requests";
import { keyFor, type Typed } from "./draft";

interface Filing {
  linked: boolean;
  draft: [Typed, (next: Typed) => void, () => void];
}

/**
 * Files a request and goes to where it is told what came of it: to the request; where the erasure has ended the session, to
 * the farewell, which needs none; of a login that is linked to nobody it stays, with what was filed.
 */
export function useFiling({ linked, draft: [typed, keep, forget] }: Filing) {
  const [, navigate] = useLocation();
  const [filed, setFiled] = useState<Schema<"Request">>();
  const filing = useMutation({
    mutationFn: async (body: Schema<"RequestDraft">) => {
      const sent = keyFor(typed, body);
      keep({ ...typed, sent });
      return met(await client.POST("/api/v1/me/requests", { params: { header: { "Idempotency-Key": sent.key } }, body })).data;
    },
    onSuccess: async (request) => {
      const ended = request.right === "erasure" ? await sessionEnd() : undefined;
      setFiled(request);
      forget();
      if (ended !== undefined) {
        navigate(
          `/my/farewell${request.receiptPath === undefined ? "" : `?receipt=${encodeURIComponent(request.receiptPath)}`}`,
          {
            replace: true,
            state: { request, reason: ended.text },
          },
        );
        queries.removeQueries({ predicate: ({ queryKey }) => !["me", "vocabulary"].includes(String(queryKey[0])) });
        await queries.resetQueries({ queryKey: ["me"] });
        return;
      }
      if (linked) {
        queries.setQueryData(requestQuery(request.id).queryKey, request);
        navigate(`/my/requests/${request.id}`, { replace: true, state: { filed: true } });
      }
      await requestChanged();
    },
  });
  return { filing, filed };
}

/** Why the session is over, if it is. */
async function sessionEnd(): Promise<{ text: string } | undefined> {
  const { data } = await client.GET("/api/v1/session");
  return data === undefined || data.signedIn ? undefined : { text: data.reason?.text ?? "" };
}
