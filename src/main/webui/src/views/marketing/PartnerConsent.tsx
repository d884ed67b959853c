import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { consent } from "../../api/choices";
import { vocabularyQuery } from "../../api/queries";
import { useDraft } from "../../app/drafts";
import { Choice } from "../../design/Field";
import { Done } from "../../design/Done";
import { More } from "../../design/More";
import { Refusal } from "../../design/Refusal";
import { useTexts } from "../../language/texts";
import { Agreement } from "./Agreement";
import { inForce } from "./effects";
import styles from "./marketing.module.css";
import { marketing } from "./texts";
import { partnerWording } from "./wordings";

interface Draft {
  marketer?: string;
  channel?: string;
  scope?: string;
  key: string;
}

/** Lets somebody allow one partner one thing: which partner, how, what for, and then the words that are agreed to. */
export function PartnerConsent({ all }: { all: Schema<"MyChoices"> }) {
  const t = useTexts(marketing);
  const { data: words } = useQuery(vocabularyQuery());
  const [draft, keep, forget] = useDraft<Draft>("consent:partner", { key: "" });
  const give = useMutation({
    mutationFn: (given: Schema<"NewConsent">) => {
      const key = draft.key === "" ? newIdempotencyKey() : draft.key;
      keep({ ...draft, key });
      return consent(given, key);
    },
    onSuccess: forget,
  });
  // Another choice is another intention, with a key of its own.
  const pick = (picked: Partial<Draft>) => {
    give.reset();
    keep({ ...draft, ...picked, key: "" });
  };
  const offered = all.wordings.filter(({ marketerKind, current }) => marketerKind === "partner" && current);
  const channel = offered.find((each) => each.channel === draft.channel)?.channel;
  const scope = offered.find((each) => each.scope === draft.scope)?.scope;
  const partner = all.partners.find(({ marketer }) => marketer === draft.marketer);
  const wording =
    partner && channel && scope ? partnerWording(all.wordings, { channel, scope }, partner.name) : undefined;
  const given = inForce(all).some(
    (each) => each.marketer === draft.marketer && each.channel === channel && each.scope === scope,
  );
  const options = (type: "Channel" | "Scope", values: readonly (string | undefined)[]) =>
    [...new Set(values)].flatMap((value) => {
      const word = value === undefined ? undefined : words?.values[type]?.[value];
      return value === undefined ? [] : [{ value, label: word?.label ?? value, hint: word?.explanation }];
    });

  return (
    <>
      {give.isSuccess && <Done title={t("consent-done")} />}
      <More words={t("allowPartner")} open={draft.marketer !== undefined}>
        <p>{t("allowPartnerWhat")}</p>
        <div className={styles.picks}>
          <Choice
            name="partner"
            label={t("whichPartner")}
            value={draft.marketer}
            onChange={(marketer) => pick({ marketer })}
            options={all.partners.map(({ marketer, name }) => ({ value: marketer, label: name }))}
          />
          <Choice
            name="channel"
            label={t("whichChannel")}
            value={channel}
            onChange={(picked) => pick({ channel: picked })}
            options={options("Channel", offered.map((each) => each.channel))}
          />
          <Choice
            name="scope"
            label={t("whichScope")}
            value={scope}
            onChange={(picked) => pick({ scope: picked })}
            options={options("Scope", offered.map((each) => each.scope))}
          />
        </div>
        {give.isError && <Refusal thrown={give.error} />}
        {given ? (
          <p>{t("alreadyGiven")}</p>
        ) : (
          wording !== undefined &&
          partner !== undefined && (
            <Agreement
              wording={wording}
              busy={give.isPending}
              onAgree={() =>
                give.mutate({
                  marketer: partner.marketer,
                  wordingVersion: wording.version,
                  ...(channel && { channel }),
                  ...(scope && { scope }),
                })
              }
            />
          )
        )}
      </More>
    </>
  );
}
