import { fieldMessages } from "../../../api/refusals";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { useTexts } from "../../../language/texts";
import type { HoldingFilters } from "../../api/persons";
import styles from "./holdings.module.css";
import { holdingsTexts } from "./texts";
import { ORDERS, WITHHELD } from "./useFilters";

interface NarrowProps {
  filters: HoldingFilters;
  onFind: (next: Record<string, string>) => void;
  /** Why the portal does not take them. */
  thrown: unknown;
}

/** Narrows the items down, and puts them in order: each time a look of its own. */
export function Narrow({ filters, onFind, thrown }: NarrowProps) {
  const t = useTexts(holdingsTexts);
  const words = useWords("");
  const messages = fieldMessages(thrown);
  return (
    <>
      <Filters label={t("narrow")} onFind={onFind}>
        <Filter name="from" type="date" label={t("from")} value={filters.from} error={messages["from"]} />
        <Filter name="to" type="date" label={t("to")} value={filters.to} error={messages["to"]} />
        <FilterChoice
          name="withheld"
          label={t("withheldFilter")}
          value={filters.withheld ?? ""}
          options={[{ value: "", label: t("withheldAny") }, ...WITHHELD.map((reason) => ({ value: reason, label: words.value("Withholding", reason) }))]}
        />
        <FilterChoice name="sort" label={t("sort")} value={filters.sort ?? "newest"} options={ORDERS.map((order) => ({ value: order, label: words.value("ItemOrder", order) }))} />
        <Button type="submit">{t("show")}</Button>
      </Filters>
      <p className={styles.quiet}>{t("narrowWhy")}</p>
    </>
  );
}
