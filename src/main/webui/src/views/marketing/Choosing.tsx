import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { type Choices, choose, readAnew, stands } from "../../api/choices";
import { vocabularyQuery } from "../../api/queries";
import { mayBeDone } from "../../api/reached";
import { isRefusal } from "../../api/refusals";
import { useDraft } from "../../app/drafts";
import { Button } from "../../design/Button";
import { Done } from "../../design/Done";
import { Message } from "../../design/Message";
import { Refusal } from "../../design/Refusal";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { Agreement } from "./Agreement";
import styles from "./marketing.module.css";
import { Takes } from "./Takes";
import { marketing } from "./texts";
import { useSentences } from "./useSentences";
import { ourWording } from "./wordings";

type Chosen = "prohibit" | "lift-prohibition" | "consent" | "withdraw-consent";

/** What stands after each of them; when it does not any more, nothing is said about it. */
const OUTCOMES: Record<Chosen, Schema<"State">> = {
  prohibit: "prohibited",
  "lift-prohibition": "no-choice",
  consent: "consented",
  "withdraw-consent": "no-choice",
};

/** The buttons beside an answer, by what is allowed; what a press takes with it stands before it, what holds now after it. */
export function Choosing({ choice, all, etag }: Choices & { choice: Schema<"MarketingChoice"> }) {
  const t = useTexts(marketing);
  const say = useSentences();
  const { data: words } = useQuery(vocabularyQuery());
  const { channel, scope } = choice;
  const [asks, ask, unask] = useDraft(`consent:${channel}/${scope}`, false);
  const [done, setDone] = useState<Chosen>();
  const change = useMutation({
    mutationFn: async ({ change }: { action: Chosen; change: Schema<"RequestedChoice"> }) => {
      try {
        await choose(change, etag);
      } catch (thrown) {
        // An answer that was lost may have been a yes: what is wanted then stands by now, and there is nothing to say against it.
        const mayStand = mayBeDone(thrown) || isRefusal(thrown, "stale-revision", "state-conflict");
        if (!mayStand || choice.state === change.state || !(await stands(change))) throw thrown;
      }
    },
    onMutate: () => setDone(undefined),
    onSuccess: (_, { action }) => {
      unask();
      setDone(action);
    },
    onError: (thrown) => {
      if (isRefusal(thrown, "stale-revision", "state-conflict")) void readAnew();
    },
  });
  const actions = choice.allowedActions.filter(({ action, allowed }) => allowed && isChosen(action));
  const refused = choice.allowedActions.filter(({ allowed, reason }) => !allowed && reason !== undefined);
  const wording = ourWording(all.wordings, choice);
  const place = [words?.values["Channel"]?.[channel]?.label, words?.values["Scope"]?.[scope]?.label];
  const named = (label: string) => (words === undefined ? label : `${label}: ${place.join(", ")}`);
  const send = (action: Chosen, value: string | undefined, wordingVersion?: string) => {
    const state = (["prohibited", "no-choice", "consented"] as const).find((each) => each === value);
    if (state === undefined) return;
    change.mutate({ action, change: { channel, scope, state, ...(wordingVersion !== undefined && { wordingVersion }) } });
  };

  return (
    <>
      {done !== undefined && choice.state === OUTCOMES[done] && (
        <Done title={t(`${done}-done`)}>
          <p>{say.us(choice, choice.effective.controller.permitted)}</p>
        </Done>
      )}
      <Takes choice={choice} all={all} />
      {refused.map(({ action, reason }) => (
        <p key={action} className={styles.why}>
          {sentence(reason?.text)}
        </p>
      ))}
      {change.isError &&
        (isRefusal(change.error, "stale-revision") ? (
          <Message kind="careful" title={t("changedMeanwhile")} urgent>
            <p>{t("changedWhat")}</p>
          </Message>
        ) : (
          <Refusal thrown={change.error} />
        ))}
      <div className={styles.buttons}>
        {actions.map(({ action, value }) => {
          if (!isChosen(action)) return null;
          if (action === "consent") {
            return (
              wording !== undefined && (
                <Button
                  key={action}
                  onPress={() => (asks ? unask() : ask(true))}
                  aria-expanded={asks}
                  aria-label={named(t("consent"))}
                >
                  {t("consent")}
                </Button>
              )
            );
          }
          const label = labelOf(action);
          return (
            <Button
              key={action}
              busy={change.isPending}
              onPress={() => send(action, value)}
              {...(!saysWhere(action) && { "aria-label": named(label) })}
            >
              {label}
            </Button>
          );
        })}
      </div>
      {asks && wording !== undefined && actions.some(({ action }) => action === "consent") && (
        <Agreement
          wording={wording}
          busy={change.isPending}
          onAgree={() => send("consent", "consented", wording.version)}
          onLeave={unask}
        />
      )}
    </>
  );

  /** Whether the words of a button say by themselves where it holds; the others are the same on every channel. */
  function saysWhere(action: Chosen): boolean {
    return action === "prohibit" && scope === "direct-marketing" && choice.state !== "prohibited";
  }

  function labelOf(action: Exclude<Chosen, "consent">): string {
    if (action !== "prohibit") return t(action);
    if (choice.state === "prohibited") return t("prohibit-own");
    return scope === "direct-marketing" ? t(`prohibit-${channel}`) : t(`prohibit-${scope}`);
  }
}

function isChosen(action: Schema<"Action">): action is Chosen {
  return ["prohibit", "lift-prohibition", "consent", "withdraw-consent"].includes(action);
}
