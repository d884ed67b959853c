import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { useTexts } from "../../../language/texts";
import type { StaffLookFilters } from "../../api/oversight";
import { OPERATIONS, operationTexts } from "../../parts/operationTexts";
import { looksTexts } from "./texts";
import { PURPOSES, usePurpose } from "./usePurpose";

interface NarrowProps {
  filters: StaffLookFilters;
  onFind: (next: Record<string, string>) => void;
}

/** Narrows the looks down: by who looked, why, at what, and when. */
export function Narrow({ filters, onFind }: NarrowProps) {
  const t = useTexts(looksTexts);
  const operation = useTexts(operationTexts);
  const purpose = usePurpose();
  const any = { value: "", label: t("any") };
  return (
    <Filters label={t("find")} onFind={onFind}>
      <Filter name="viewer" label={t("viewerId")} value={filters.viewer} />
      <FilterChoice name="purpose" label={t("why")} value={filters.purpose ?? ""} options={[any, ...PURPOSES.map((value) => ({ value, label: purpose(value) }))]} />
      <FilterChoice name="operation" label={t("what")} value={filters.operation ?? ""} options={[any, ...OPERATIONS.map((value) => ({ value, label: operation(value) }))]} />
      <Filter name="from" type="date" label={t("from")} value={filters.from} />
      <Filter name="to" type="date" label={t("to")} value={filters.to} />
      <Button type="submit">{t("show")}</Button>
    </Filters>
  );
}
