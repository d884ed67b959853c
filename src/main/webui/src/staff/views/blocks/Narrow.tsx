import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { useTexts } from "../../../language/texts";
import { blocksTexts } from "./texts";

/** Narrows both lists down; what is chosen stands in the address. */
export function Narrow() {
  const t = useTexts(blocksTexts);
  const [address, setAddress] = useSearchParams();
  const { data: words } = useQuery(vocabularyQuery());
  const subject = address.get("subject");
  const options = (type: string) => [
    { value: "", label: t("any") },
    ...Object.entries(words?.values[type] ?? {}).map(([value, { label }]) => ({ value, label })),
  ];
  const find = (filled: Record<string, string>) => setAddress({ ...filled, ...(subject !== null && { subject }) });
  return (
    <Filters key={address.toString()} label={t("narrow")} onFind={find}>
      <FilterChoice name="hold" label={t("groundHold")} value={address.get("hold") ?? ""} options={options("HoldGround")} />
      <FilterChoice name="restriction" label={t("groundRestriction")} value={address.get("restriction") ?? ""} options={options("RestrictionGround")} />
      <Filter name="reviewBy" type="date" label={t("reviewBy")} value={address.get("reviewBy") ?? ""} />
      <FilterChoice
        name="ended"
        label={t("which")}
        value={address.get("ended") ?? ""}
        options={[
          { value: "", label: t("active") },
          { value: "true", label: t("ended") },
        ]}
      />
      <Button type="submit">{t("find")}</Button>
    </Filters>
  );
}
