import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { isRefusal } from "../../../api/refusals";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Form } from "../../../design/Field";
import { Loaded } from "../../../design/Loaded";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { putRecipient, readRecipient } from "../../api/recipients";
import { isUnplaced } from "../../parts/unplaced";
import { Conflict } from "./Conflict";
import { differing, draftOf, NAMES, taking, type Typed, typedOf, valuesOf } from "./draft";
import { Fields } from "./Fields";
import { recipientTexts } from "./texts";

interface EditProps {
  /** Which recipient is changed; empty where a new one is entered. */
  id: string;
  onClose: (saved: boolean) => void;
}

/** Enters a recipient, or changes one as it was when it was opened. */
export function Edit({ id, onClose }: EditProps) {
  const query = useQuery({
    queryKey: ["staff", "recipient", id],
    queryFn: async () => (id === "" ? typedOf("", undefined, undefined) : readRecipient(id).then(({ held, etag }) => typedOf(id, held, etag))),
    gcTime: 0,
    staleTime: Infinity,
  });
  return <Loaded query={query}>{(opened) => <EditForm opened={opened} onClose={onClose} />}</Loaded>;
}

function EditForm({ opened, onClose }: { opened: Typed; onClose: (saved: boolean) => void }) {
  const t = useTexts(recipientTexts);
  const [typed, keep, forget] = useDraft(`staff-recipient-${opened.id}`, opened);
  const [theirs, setTheirs] = useState<Typed>();
  const save = useMutation({
    mutationFn: async (wanted: Typed) => {
      const draft = draftOf(wanted.now);
      if (draft !== undefined) await putRecipient(wanted.id, draft, wanted.etag);
    },
    onSuccess: () => {
      forget();
      onClose(true);
    },
    onError: async (thrown, { id }) => {
      if (!isRefusal(thrown, "stale-revision")) return;
      const { held, etag } = await readRecipient(id);
      setTheirs({ id, before: valuesOf(held), etag, now: valuesOf(held) });
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isNew = opened.id === "";
  if (theirs !== undefined && differing(typed.now, theirs.now).length > 0) {
    return (
      <Conflict
        mine={typed.now}
        theirs={theirs.now}
        onChosen={(names) => {
          const next = { ...theirs, now: taking(names, typed.now, theirs.now) };
          keep(next);
          setTheirs(undefined);
          save.mutate(next);
        }}
      />
    );
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {isNew ? t("enter") : t("changeOf", { name: opened.before.name })}
      </h2>
      <Form thrown={save.error} onSubmit={() => save.mutateAsync(theirs === undefined ? typed : { ...theirs, now: typed.now }).catch(() => undefined)}>
        <Fields typed={typed} isNew={isNew} onChange={keep} />
        {save.isError && isUnplaced(save.error, ["id", ...NAMES]) && <Refusal thrown={save.error} />}
        <div>
          <Button type="submit" look="main" busy={save.isPending}>
            {t("save")}
          </Button>{" "}
          <Button
            look="plain"
            onPress={() => {
              forget();
              onClose(false);
            }}
          >
            {t("close")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
