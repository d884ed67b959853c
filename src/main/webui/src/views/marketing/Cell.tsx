import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Choices } from "../../api/choices";
import { Law } from "../../design/Law";
import { useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { Choosing } from "./Choosing";
import styles from "./marketing.module.css";
import { marketing } from "./texts";
import { useSentences } from "./useSentences";

/** What holds on one channel for one end, for the company and for partners, why, and what the person can do about it. */
export function Cell({ choice, all, etag, inside = false }: Choices & { choice: Schema<"MarketingChoice">; inside?: boolean }) {
  const t = useTexts(marketing);
  const formats = useFormats();
  const say = useSentences();
  const { controller, partners, namedPartners } = choice.effective;
  return (
    <div className={styles.cell}>
      <div className={styles.answers}>
        <Answer decision={controller} holds={inside ? undefined : say.us(choice, controller.permitted)} />
        <div>
          {namedPartners.map(({ marketer, name, decision }) => (
            <Answer key={marketer} decision={decision} holds={say.partner(choice, decision.permitted, name)} />
          ))}
          <Answer
            decision={partners}
            holds={say.partners(choice, partners.permitted, namedPartners.length > 0)}
          />
        </div>
      </div>
      {choice.prohibitedAtSome && <p className={styles.why}>{t("prohibitedAtSome")}</p>}
      {choice.state !== "no-choice" && choice.since !== undefined && (
        <p className={styles.why}>
          {t(choice.recordedBy === "self" ? `${choice.state}-self` : `${choice.state}-source`, { day: formats.day(choice.since) })}
        </p>
      )}
      <Choosing choice={choice} all={all} etag={etag} />
    </div>
  );
}

function Answer({ decision, holds }: { decision: Schema<"EffectiveDecision">; holds: string | undefined }) {
  const t = useTexts(marketing);
  return (
    <div className={styles.answer}>
      {holds !== undefined && <p className={styles.holds}>{holds}</p>}
      <p className={styles.why}>
        {sentence(decision.because.text)} <Law article={decision.because.article} />
      </p>
      {decision.permittedAtSome && <p className={styles.why}>{t("permittedAtSome")}</p>}
    </div>
  );
}
