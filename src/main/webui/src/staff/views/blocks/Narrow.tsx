import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters, FoldedFilters } from "../../../design/Filters";
import { useWide } from "../../../design/useWide";
import { useTexts } from "../../../language/texts";
import { useOptions } from "../../parts/useOptions";
import { blocksTexts } from "./texts";
import { FILTERS, useBlockFilters } from "./useBlockFilters";

/** Narrows the lists down; what is chosen stands in the address. Where there is little room it is folded, and says how much holds. */
export function Narrow() {
  const t = useTexts(blocksTexts);
  const wide = useWide();
  const options = useOptions();
  const [filter, setFilters] = useBlockFilters();
  const chosen = FILTERS.map((name) => filter(name) ?? "");
  const count = chosen.filter((value) => value !== "").length;
  const kind = filter("kind");
  const choices = (
    <>
      <FilterChoice
        name="kind"
        label={t("kind")}
        value={kind ?? ""}
        options={[
          { value: "", label: t("both") },
          { value: "hold", label: t("holds") },
          { value: "restriction", label: t("restrictions") },
        ]}
      />
      {kind !== "restriction" && <FilterChoice name="hold" label={t("groundHold")} value={filter("hold") ?? ""} options={options("HoldGround", t("any"))} />}
      {kind !== "hold" && (
        <FilterChoice name="restriction" label={t("groundRestriction")} value={filter("restriction") ?? ""} options={options("RestrictionGround", t("any"))} />
      )}
      <Filter name="reviewBy" type="date" label={t("reviewBy")} value={filter("reviewBy") ?? ""} />
      <FilterChoice
        name="ended"
        label={t("which")}
        value={filter("ended") ?? ""}
        options={[
          { value: "", label: t("active") },
          { value: "true", label: t("ended") },
        ]}
      />
      <Button type="submit">{t("find")}</Button>
    </>
  );
  return (
    <Filters label={t("narrow")} onFind={setFilters}>
      {wide ? (
        choices
      ) : (
        <FoldedFilters key={chosen.join()} words={t("narrowed", { count })} open={false}>
          {choices}
        </FoldedFilters>
      )}
    </Filters>
  );
}
