import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Done } from "../../design/Done";
import { More } from "../../design/More";
import { Panel } from "../../design/Panel";
import { useTexts } from "../../language/texts";
import { AnalyticsConsent } from "./AnalyticsConsent";
import { Consent } from "./Consent";
import { inForce } from "./effects";
import styles from "./marketing.module.css";
import { PartnerConsent } from "./PartnerConsent";
import { marketing } from "./texts";
import { isolated } from "./useSentences";

/** The consents: those that permit something now, those that are over, and those that can be given. */
export function Consents({ all }: { all: Schema<"MyChoices"> }) {
  const t = useTexts(marketing);
  const now = inForce(all);
  const [withdrawn, setWithdrawn] = useState<string>();
  const over = all.consents.filter((consent) => !consent.inForce);
  const told = ({ marketerName }: Schema<"ConsentState">) =>
    setWithdrawn(t("withdrawnNow", { name: isolated(marketerName) }));
  return (
    <section className={styles.section}>
      <h2>{t("consents")}</h2>
      <Panel>
        {withdrawn !== undefined && <Done title={withdrawn} />}
        {now.length === 0 && <p>{t("noConsents")}</p>}
        {now.map((consent) => (
          <Consent key={consent.id} consent={consent} onWithdrawn={told} />
        ))}
        {over.length > 0 && (
          <More words={t("over", { count: over.length })}>
            {over.map((consent) => (
              <Consent key={consent.id} consent={consent} onWithdrawn={told} />
            ))}
          </More>
        )}
        <AnalyticsConsent all={all} />
        {all.partners.length > 0 && <PartnerConsent all={all} />}
      </Panel>
    </section>
  );
}
