import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { fieldMessages, isRefusal } from "../../../api/refusals";
import { vocabularyQuery } from "../../../api/queries";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Check, Choice, Field, Form } from "../../../design/Field";
import { Loaded } from "../../../design/Loaded";
import { Message } from "../../../design/Message";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { putRecipient, readRecipient } from "../../api/recipients";
import { recipientTexts } from "./texts";

type Draft = Schema<"RecipientDraft">;
const NOBODY: Partial<Draft> = { name: "", contact: "", country: "FI" };

/** Enters a recipient, or changes one as it was when it was opened. */
export function Edit({ id, onClose }: { id: string; onClose: (saved: boolean) => void }) {
  const query = useQuery({
    queryKey: ["staff", "recipient", id],
    queryFn: async () => (id === "" ? { held: NOBODY, etag: undefined } : readRecipient(id)),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  return <Loaded query={query}>{({ held, etag }) => <Typed id={id} held={held} etag={etag} again={() => query.refetch()} onClose={onClose} />}</Loaded>;
}

interface TypedProps {
  id: string;
  held: Partial<Schema<"Recipient">>;
  etag: string | undefined;
  again: () => unknown;
  onClose: (saved: boolean) => void;
}

function Typed({ id, held, etag, again, onClose }: TypedProps) {
  const t = useTexts(recipientTexts);
  const { data: words } = useQuery(vocabularyQuery());
  const [typed, keep, forget] = useDraft<{ id: string; changes: Partial<Draft> }>(`recipient-${id}`, { id, changes: {} });
  const now = { ...held, ...typed.changes };
  const put = (part: Partial<Draft>) => keep({ ...typed, changes: { ...typed.changes, ...part } });
  const save = useMutation({
    mutationFn: () => {
      const { revision: _, id: __, categories, purposes, ...rest } = now;
      const processor = now.kind === "processor" && { categories: categories ?? [], purposes: purposes ?? [] };
      return putRecipient(typed.id, { ...rest, ...processor } as Draft, etag);
    },
    onSuccess: () => {
      forget();
      onClose(true);
    },
  });
  const options = (type: string) => Object.entries(words?.values[type] ?? {}).map(([value, { label }]) => ({ value, label }));
  const stale = isRefusal(save.error, "stale-revision");
  const toggle = (name: "categories" | "purposes", value: string, checked: boolean) => {
    const before: readonly string[] = now[name] ?? [];
    put({ [name]: checked ? [...before, value] : before.filter((each) => each !== value) });
  };
  return (
    <section>
      <h2>{t(id === "" ? "enter" : "change")}</h2>
      <Form thrown={save.error} onSubmit={() => save.mutate()}>
        {id === "" && <Field name="id" label={t("id")} hint={t("idHint")} value={typed.id} onChange={(next) => keep({ ...typed, id: next })} required maxLength={63} />}
        <Field name="name" label={t("name")} hint={t("personReads")} value={now.name ?? ""} onChange={(name) => put({ name })} required maxLength={200} />
        <Field name="contact" label={t("contact")} hint={t("personReads")} value={now.contact ?? ""} onChange={(contact) => put({ contact })} required maxLength={500} />
        <Choice name="kind" label={t("kind")} value={now.kind} onChange={(kind) => put({ kind: kind as Draft["kind"] })} options={options("RecipientKind")} />
        <Field name="country" label={t("country")} hint={t("countryHint")} value={now.country ?? ""} onChange={(country) => put({ country: country.toUpperCase() })} required maxLength={2} />
        <Choice name="transferBasis" label={t("basis")} value={now.transferBasis} onChange={(basis) => put({ transferBasis: basis as NonNullable<Draft["transferBasis"]> })} options={options("TransferBasis")} required={false} />
        <Choice name="channel" label={t("channel")} value={now.channel} onChange={(channel) => put({ channel: channel as Draft["channel"] })} options={options("RecipientChannel")} />
        {now.kind === "processor" &&
          (["categories", "purposes"] as const).map((name) => (
            <fieldset key={name}>
              <legend>{t(name)}</legend>
              {options(name === "categories" ? "Category" : "Purpose").map(({ value, label }) => (
                <Check key={value} name={value} label={label} checked={((now[name] ?? []) as string[]).includes(value)} onChange={(checked) => toggle(name, value, checked)} />
              ))}
            </fieldset>
          ))}
        {stale && (
          <Message kind="careful" title={t("stale")} urgent>
            <Button onPress={again}>{t("readNew")}</Button>
          </Message>
        )}
        {save.isError && !stale && Object.keys(fieldMessages(save.error)).length === 0 && <Refusal thrown={save.error} />}
        <div>
          <Button type="submit" look="main" busy={save.isPending}>
            {t("save")}
          </Button>{" "}
          <Button look="plain" onPress={() => onClose(false)}>
            {t("close")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
