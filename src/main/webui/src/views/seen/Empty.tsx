import { useTexts } from "../../language/texts";
import type { Filters } from "./filters";
import { seen } from "./texts";

/** Says why there is nothing to show, and what would be here. */
export function Empty({ filters: { from, to }, filtered }: { filters: Filters; filtered: boolean }) {
  const t = useTexts(seen);
  const turned = from !== undefined && to !== undefined && from > to;
  return (
    <>
      <h2>{t(filtered ? "emptyFiltered" : "empty")}</h2>
      <p>{t(turned ? "emptyFilteredSpan" : filtered ? "emptyFilteredWhy" : "emptyWhy")}</p>
    </>
  );
}
