import { Check, Field } from "../../../design/Field";
import { More } from "../../../design/More";
import { useTexts } from "../../../language/texts";
import { NotShown } from "../../parts/NotShown";
import type { Typed } from "./draft";
import { orderTexts } from "./orderTexts";

interface OrderProps {
  typed: Typed;
  put: (part: Partial<Typed>) => void;
  /** The officer alone keeps a disclosure from the person. */
  officer: boolean;
}

/** The order by which an authority got data, and whether it forbids that the person is told yet. */
export function Order({ typed, put, officer }: OrderProps) {
  const t = useTexts(orderTexts);
  const { order, hidden, notShownGround, notShownUntil } = typed;
  return (
    <More words={t("order")} open={hidden || order !== ""}>
      <Field name="order" label={t("number")} hint={t("numberHint")} value={order} onChange={(next) => put({ order: next })} required={hidden} maxLength={500} />
      {officer ? (
        <>
          <p>{t("hiddenWhy")}</p>
          <Check
            name="hidden"
            label={t("hidden")}
            checked={hidden}
            onChange={(checked) => put(checked ? { hidden: true } : { hidden: false, notShownGround: "", notShownUntil: "" })}
          />
          {hidden && (
            <NotShown
              ground={notShownGround}
              onGround={(next) => put({ notShownGround: next })}
              until={notShownUntil}
              onUntil={(next) => put({ notShownUntil: next })}
              day={{ label: t("until"), hint: t("untilHint"), required: true }}
            />
          )}
        </>
      ) : (
        <p>{t("officerAlone")}</p>
      )}
    </More>
  );
}
