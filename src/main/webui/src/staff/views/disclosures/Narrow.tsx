import { useQuery } from "@tanstack/react-query";
import { Button } from "../../../design/Button";
import { Field } from "../../../design/Field";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { useTexts } from "../../../language/texts";
import { recipientsQuery } from "../../api/recipients";
import { registerTexts } from "./registerTexts";

interface WantedProps {
  wanted: Record<string, string>;
  onWant: (part: Record<string, string>) => void;
}

/** What of the register is wanted, before it is looked at: the less is shown, the fewer persons are looked at. */
export function Wanted({ wanted, onWant }: WantedProps) {
  const t = useTexts(registerTexts);
  const { recipients, states } = useOptions();
  return (
    <>
      <FilterChoice name="recipient" label={t("recipient")} value={wanted["recipient"] ?? ""} options={recipients} onChoose={(recipient) => onWant({ recipient })} />
      <FilterChoice name="voided" label={t("which")} value={wanted["voided"] ?? ""} options={states} onChoose={(voided) => onWant({ voided })} />
      <Field name="from" type="date" label={t("from")} value={wanted["from"] ?? ""} onChange={(from) => onWant({ from })} />
      <Field name="to" type="date" label={t("to")} value={wanted["to"] ?? ""} onChange={(to) => onWant({ to })} />
    </>
  );
}

interface NarrowProps {
  filters: Record<string, string>;
  onFind: (next: Record<string, string>) => void;
}

/** Narrows the register down while it is looked at: each time a look of its own. */
export function Narrow({ filters, onFind }: NarrowProps) {
  const t = useTexts(registerTexts);
  const { recipients, states } = useOptions();
  return (
    <>
      <Filters label={t("register")} onFind={onFind}>
        <FilterChoice name="recipient" label={t("recipient")} value={filters["recipient"] ?? ""} options={recipients} />
        <FilterChoice name="voided" label={t("which")} value={filters["voided"] ?? ""} options={states} />
        <Filter name="from" type="date" label={t("from")} value={filters["from"]} />
        <Filter name="to" type="date" label={t("to")} value={filters["to"]} />
        <Button type="submit">{t("narrow")}</Button>
      </Filters>
      <p>{t("narrowWhy")}</p>
    </>
  );
}

function useOptions() {
  const t = useTexts(registerTexts);
  const { data = [] } = useQuery(recipientsQuery());
  return {
    recipients: [{ value: "", label: t("any") }, ...data.map(({ id, name }) => ({ value: id, label: name }))],
    states: [
      { value: "", label: t("any") },
      { value: "false", label: t("standing") },
      { value: "true", label: t("voidedOnes") },
    ],
  };
}
