import { fieldMessages } from "../../api/refusals";
import type { ItemFilters } from "../../api/items";
import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { Filter, FilterChoice, Filters, FoldedFilters } from "../../design/Filters";
import { useWide } from "../../design/useWide";
import { useTexts } from "../../language/texts";
import { category as ofCategory } from "./texts";
import { ORDERS } from "./useFilters";

interface NarrowProps {
  filters: ItemFilters;
  onFind: (next: Record<string, string>) => void;
  /** Why the portal does not take them. */
  thrown: unknown;
}

/** Finds items by their text and days, and puts them in order. */
export function Narrow({ filters, onFind, thrown }: NarrowProps) {
  const t = useTexts(ofCategory);
  const words = useWords("");
  const wide = useWide();
  const messages = fieldMessages(thrown);
  const text = <Filter name="q" label={t("q")} value={filters.q} error={messages["q"]} />;
  const others = (
    <>
      <Filter name="from" type="date" label={t("from")} value={filters.from} error={messages["from"]} />
      <Filter name="to" type="date" label={t("to")} value={filters.to} error={messages["to"]} />
      <FilterChoice
        name="sort"
        label={t("sort")}
        value={filters.sort ?? "newest"}
        options={ORDERS.map((order) => ({ value: order, label: words.value("ItemOrder", order) }))}
      />
    </>
  );
  return (
    <Filters label={t("search")} onFind={onFind}>
      {text}
      {wide && others}
      <Button type="submit">{t("find")}</Button>
      {!wide && (
        <FoldedFilters words={t("narrow")} open={[filters.from, filters.to, filters.sort].some((filter) => filter !== undefined)}>
          {others}
          <Button type="submit">{t("apply")}</Button>
        </FoldedFilters>
      )}
    </Filters>
  );
}
