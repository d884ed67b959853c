import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { subscribe } from "../../api/choices";
import { Button } from "../../design/Button";
import { Done } from "../../design/Done";
import { Panel } from "../../design/Panel";
import { Refusal } from "../../design/Refusal";
import { useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { listName } from "./effects";
import styles from "./marketing.module.css";
import { marketing } from "./texts";
import { isolated } from "./useSentences";

/** The mailing lists: which of them the person is on, and what to do about each. */
export function Lists({ lists }: { lists: readonly Schema<"MailingListState">[] }) {
  const t = useTexts(marketing);
  return (
    <section className={styles.section}>
      <h2>{t("lists")}</h2>
      <Panel>
        {lists.map((list) => (
          <List key={list.list} list={list} />
        ))}
      </Panel>
    </section>
  );
}

function List({ list }: { list: Schema<"MailingListState"> }) {
  const t = useTexts(marketing);
  const formats = useFormats();
  const change = useMutation({ mutationFn: (wanted: boolean) => subscribe(list.list, wanted) });
  const name = listName(list);
  const since = list.since === undefined ? undefined : formats.day(list.since);
  return (
    <div className={styles.row}>
      <div>
        <h3 {...(list.name === undefined && { lang: "", dir: "auto" })}>{name}</h3>
        {list.description !== undefined && <p className={styles.why}>{list.description}</p>}
        <p>
          {list.subscribed
            ? since === undefined
              ? t("subscribed")
              : t("subscribedSince", { day: since })
            : list.recordedBy === "self" && since !== undefined
              ? t("unsubscribedSince", { day: since })
              : t("unsubscribed")}
        </p>
      </div>
      <div>
        {list.allowedActions.map(({ action, allowed, reason }) =>
          allowed && (action === "subscribe" || action === "unsubscribe") ? (
            <Button key={action} busy={change.isPending} onPress={() => change.mutate(action === "subscribe")}>
              {t(action === "subscribe" ? "subscribe" : "unsubscribe", { name: isolated(name) })}
            </Button>
          ) : (
            reason !== undefined && (
              <p key={action} className={styles.why}>
                {sentence(reason.text)}
              </p>
            )
          ),
        )}
      </div>
      {change.isSuccess && change.data.subscribed === list.subscribed && (
        <Done title={t(change.data.subscribed ? "subscribe-done" : "unsubscribe-done", { name: isolated(name) })} />
      )}
      {change.isError && <Refusal thrown={change.error} />}
    </div>
  );
}
