import { common } from "../../design/texts";
import { areTurned } from "../../design/turned";
import { useTexts } from "../../language/texts";
import type { Filters } from "./filters";
import { seen } from "./texts";

/** Says why there is nothing to show, and what would be here. */
export function Empty({ filters, filtered }: { filters: Filters; filtered: boolean }) {
  const t = useTexts(seen);
  const shared = useTexts(common);
  return (
    <>
      <h2>{t(filtered ? "emptyFiltered" : "empty")}</h2>
      <p>{areTurned(filters) ? shared("turned") : t(filtered ? "emptyFilteredWhy" : "emptyWhy")}</p>
    </>
  );
}
