import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useDraft } from "../../app/drafts";
import { type Item, itemQuery } from "../../api/items";
import { queries } from "../../api/queries";
import { isRefusal } from "../../api/refusals";
import { uncapitalised } from "../../content/useTerms";
import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { Done } from "../../design/Done";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Conflict } from "./Conflict";
import { begin, changed, correct, correctable, type Correction, isCorrected, valuesOf } from "./correction";
import { CorrectForm } from "./CorrectForm";
import { item as ofItem } from "./texts";

const ADDRESS = "#correct";

/** Corrects what a person corrects alone, in place; where somebody was faster, it shows both and asks. */
export function Correct({ item }: { item: Item }) {
  const t = useTexts(ofItem);
  const words = useWords(item.category);
  const formats = useFormats();
  const [draft, keep, forget] = useDraft<Correction | null>(`correct:${item.id}`, null);
  const [done, setDone] = useState<{ email?: string | undefined }>();
  const sent = useMutation({
    mutationFn: async (correction: Correction) => {
      try {
        return await correct(item, correction);
      } catch (thrown) {
        if (!isRefusal(thrown, "stale-revision")) throw thrown;
        const fresh = await queries.fetchQuery({ ...itemQuery(item.category, item.id), staleTime: 0 });
        // What was typed holds already, as after an answer that was lost: there is nothing to ask.
        if (!isCorrected(fresh, correction)) throw thrown;
        return await correct(fresh, { ...correction, etag: fresh.etag });
      }
    },
    onSuccess: async (after, { before, now }) => {
      const waits = now["email"] !== undefined && now["email"] !== before["email"] && valuesOf(after, ["email"])["email"] !== now["email"];
      setDone({ email: waits ? now["email"] : undefined });
      forget();
      await Promise.all(["item", "items", "data", "contact-details"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
    onError: (thrown) => {
      if (isRefusal(thrown, "stale-revision", "processing-restricted")) {
        void queries.invalidateQueries({ queryKey: itemQuery(item.category, item.id).queryKey });
      }
    },
  });
  useEffect(() => {
    if (location.hash === ADDRESS && draft === null) keep(begin(item));
    // Once, when it is opened by this address: what is closed then stays closed.
  }, []);

  if (draft === null) {
    return (
      <>
        {done !== undefined && (
          <Done title={t("saved")}>
            <p>{done.email === undefined ? t("savedWhy") : t("savedEmail", { email: done.email })}</p>
          </Done>
        )}
        <Button
          onPress={() => {
            setDone(undefined);
            keep(begin(item));
          }}
        >
          {t("correct", { fields: formats.list(correctable(item).map((field) => uncapitalised(words.label(field)))) })}
        </Button>
      </>
    );
  }
  if (isRefusal(sent.error, "stale-revision") && item.etag !== draft.etag) {
    const fields = changed(draft);
    return (
      <Conflict
        category={item.category}
        fields={fields}
        mine={draft.now}
        theirs={valuesOf(item, fields)}
        onMine={() => {
          const next = { ...draft, etag: item.etag, before: valuesOf(item, Object.keys(draft.now)) };
          keep(next);
          return sent.mutateAsync(next).catch(() => undefined);
        }}
        onTheirs={() => {
          forget();
          sent.reset();
        }}
      />
    );
  }
  return (
    <CorrectForm
      category={item.category}
      values={draft.now}
      unchanged={changed(draft).length === 0}
      thrown={sent.error}
      onChange={(now) => {
        // What was wrong goes as soon as it is changed, and not under the finger that presses the button.
        if (sent.isError) sent.reset();
        keep({ ...draft, now });
      }}
      onCancel={() => {
        forget();
        sent.reset();
      }}
      onSend={() => sent.mutateAsync(draft).catch(() => undefined)}
    />
  );
}
