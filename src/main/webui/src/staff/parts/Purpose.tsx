import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useWords } from "../../content/words";
import { Check, Choice, Field } from "../../design/Field";
import { More } from "../../design/More";
import { useTexts } from "../../language/texts";
import type { Look } from "../api/persons";
import { looking } from "./lookTexts";
import { NotShown } from "./NotShown";
import styles from "./Purpose.module.css";

/** Why one looks, as it is asked for: nothing is chosen before somebody has chosen it. */
export type AskedLook = Partial<Look>;

const PURPOSES: readonly Schema<"LookPurpose">[] = ["handle-request", "identify-person", "customer-contact", "data-quality", "legal-claim"];
const HIDDEN = "authority-order";

interface PurposeProps {
  look: AskedLook;
  onChange: (look: AskedLook) => void;
  /** Whether an authority's order may keep the look from the person for a while. */
  officer: boolean;
}

/** Asks why one looks, and says what the person reads of it. */
export function Purpose({ look, onChange, officer }: PurposeProps) {
  const t = useTexts(looking);
  const words = useWords("");
  const hidden = look.purpose === HIDDEN;
  return (
    <>
      <Choice
        name="purpose"
        label={t("purpose")}
        value={hidden ? undefined : look.purpose}
        onChange={(purpose) => onChange({ purpose: purpose as Look["purpose"] })}
        required={!hidden}
        options={PURPOSES.map((purpose) => ({
          value: purpose,
          label: words.value("LookPurpose", purpose),
          hint: t("reads", { words: words.explain("LookPurpose", purpose) ?? "" }),
        }))}
      />
      {officer && (
        <More words={t("hidden")} open={hidden}>
          <p>{t("hiddenWhy")}</p>
          <Check
            name="hidden"
            label={t("hiddenCheck")}
            checked={hidden}
            onChange={(checked) => onChange(checked ? { purpose: HIDDEN } : {})}
          />
          {hidden && (
            <div className={styles.order}>
              <Field name="order" label={t("order")} hint={t("orderHint")} value={look.order ?? ""} onChange={(order) => onChange({ ...look, order })} required maxLength={500} />
              <NotShown
                ground={look.notShownGround}
                onGround={(notShownGround) => onChange({ ...look, notShownGround })}
                until={look.notShownUntil}
                onUntil={(notShownUntil) => onChange({ ...look, notShownUntil })}
                day={{ label: t("until"), hint: t("untilHint"), required: false }}
              />
            </div>
          )}
        </More>
      )}
    </>
  );
}

/** The look that was asked for, once it has a purpose; what was left empty is left out. */
export function lookOf(asked: AskedLook): Look | undefined {
  const { purpose, ...order } = asked;
  if (purpose === undefined) return undefined;
  return { purpose, ...Object.fromEntries(Object.entries(order).filter(([, value]) => value !== "")) };
}
