import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Law } from "../../design/Law";
import { Message } from "../../design/Message";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { Lines } from "../../requests/Lines";
import { MarketingStops } from "../../requests/MarketingStops";
import styles from "./right.module.css";
import type { StepProps } from "./StepFrame";
import { reviewTexts } from "./reviewTexts";

/** What would come of a request: at once, later, or not at all; and how to have at once what can be. */
export function Preview({
  preview,
  right,
  answers,
  address,
}: Pick<StepProps, "right" | "answers" | "address"> & { preview: Schema<"RequestPreview"> }) {
  const t = useTexts(reviewTexts);
  const { lines, effect, immediate } = preview;
  const onlyKept = lines.length > 0 && lines.every(({ verdict }) => verdict === "keep");
  const atOnce = [...new Set(lines.map(({ category }) => category))].filter((category) =>
    lines.every((line) => line.category !== category || line.verdict === "execute" || line.verdict === "reduce"),
  );
  const mixed = right === "erasure" && !immediate && atOnce.length > 0 && answers.items.length === 0;
  return (
    <>
      {effect !== undefined && (
        <Message kind="info" title={t("effect")}>
          <p>
            {sentence(effect.text)} <Law article={effect.article} />
          </p>
        </Message>
      )}
      {lines.length === 0 && effect === undefined && <Message kind="info" title={t("nothingHeld")} />}
      {onlyKept && <Message kind="careful" title={t("onlyKept", { right })} />}
      {!immediate && lines.length > 0 && !onlyKept && (
        <Message kind="info" title={t("staffFirst")}>
          <p>{right === "restriction" || right === "objection" ? t("restrictedMeanwhile") : t("staffFirstWhat", { right })}</p>
          {mixed && (
            <p className={styles.actions}>
              <Link href={address("review", { what: "topics", categories: atOnce, items: [] })}>
                {t("atOnceAlone", { count: atOnce.length })}
              </Link>
            </p>
          )}
        </Message>
      )}
      {answers.ground === "direct-marketing" ? (
        <MarketingStops />
      ) : (
        <Lines lines={lines} right={right} phase={immediate ? "now" : "after"} />
      )}
    </>
  );
}
