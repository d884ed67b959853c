import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Choices } from "../../api/choices";
import { Law } from "../../design/Law";
import { useFormats } from "../../language/formats";
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
  const names = new Map(all.partners.map(({ marketer, name }) => [marketer, name]));
  return (
    <div className={styles.cell}>
      <div className={styles.answers}>
        <Answer decision={controller} sentence={inside ? undefined : say.us(choice, controller.permitted)} />
        <div>
          {namedPartners.map(({ marketer, decision }) => (
            <Answer
              key={marketer}
              decision={decision}
              sentence={say.partner(choice, decision.permitted, names.get(marketer) ?? marketer)}
            />
          ))}
          <Answer
            decision={partners}
            sentence={say.partners(choice, partners.permitted, namedPartners.length > 0)}
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

function Answer({ decision, sentence }: { decision: Schema<"EffectiveDecision">; sentence: string | undefined }) {
  const t = useTexts(marketing);
  return (
    <div className={styles.answer}>
      {sentence !== undefined && <p className={styles.holds}>{sentence}</p>}
      <p className={styles.why}>
        {decision.because.text}. <Law article={decision.because.article} />
      </p>
      {decision.permittedAtSome && <p className={styles.why}>{t("permittedAtSome")}</p>}
    </div>
  );
}
