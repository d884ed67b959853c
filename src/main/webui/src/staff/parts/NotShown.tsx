import { Field } from "../../design/Field";
import { useTexts } from "../../language/texts";
import { looking } from "./lookTexts";

interface NotShownProps {
  ground: string | undefined;
  onGround: (ground: string) => void;
  until: string | undefined;
  onUntil: (until: string) => void;
  /** What the day is of, and what else is said of it. */
  day: { label: string; hint: string; required: boolean };
}

/** By which provision the person is not told yet, and from which day on they are. */
export function NotShown({ ground = "", onGround, until = "", onUntil, day }: NotShownProps) {
  const t = useTexts(looking);
  return (
    <>
      <Field name="notShownGround" label={t("ground")} hint={t("groundHint")} value={ground} onChange={onGround} required maxLength={500} />
      <Field name="notShownUntil" type="date" label={day.label} hint={day.hint} value={until} onChange={onUntil} required={day.required} />
    </>
  );
}
