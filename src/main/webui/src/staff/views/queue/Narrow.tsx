import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters, FoldedFilters } from "../../../design/Filters";
import { useWide } from "../../../design/useWide";
import { useTexts } from "../../../language/texts";
import type { QueueFilters } from "../../api/queue";
import { useOptions } from "../../parts/useOptions";
import { queueTexts } from "./texts";

/** Narrows the queue down. Where there is little room all but the number is folded, and says how much of it holds. */
export function Narrow({ filters, onFind }: { filters: QueueFilters; onFind: (found: Record<string, string>) => void }) {
  const t = useTexts(queueTexts);
  const wide = useWide();
  const options = useOptions();
  const count = [filters.due, filters.right, filters.state, filters.awaitsAnswer, filters.channel].filter((filter) => filter !== undefined).length;
  const choices = (
    <>
      <FilterChoice name="due" label={t("due")} value={filters.due ?? ""} options={options("DueFilter", t("anyDue"))} />
      <FilterChoice name="right" label={t("right")} value={filters.right ?? ""} options={options("Right", t("anyRight"))} />
      <FilterChoice name="state" label={t("state")} value={filters.state ?? ""} options={options("RequestState", t("open"))} />
      <FilterChoice name="awaitsAnswer" label={t("messages")} value={String(filters.awaitsAnswer ?? "")} options={[{ value: "", label: t("anyMessages") }, { value: "true", label: t("awaitsAnswer") }]} />
      <FilterChoice name="channel" label={t("channel")} value={filters.channel ?? ""} options={options("RequestChannel", t("anyChannel"))} />
    </>
  );
  return (
    <Filters label={t("find")} onFind={onFind}>
      <Filter name="reference" label={t("reference")} value={filters.reference} />
      {wide && choices}
      <Button type="submit">{t("show")}</Button>
      {!wide && (
        <FoldedFilters key={JSON.stringify(filters)} words={t("narrow", { count })} open={false}>
          {choices}
          <Button type="submit">{t("apply")}</Button>
        </FoldedFilters>
      )}
    </Filters>
  );
}
