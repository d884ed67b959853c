import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Own } from "../../../content/Own";
import { namesOf, useTerms } from "../../../content/useTerms";
import { Fact, Facts } from "../../../design/Facts";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { holdingsTexts } from "./texts";

/** From where an item is, why it is held and on what basis, and until when. */
export function About({ item: { sourceName, collected, purposes, legalBases, retention, updatedAt } }: { item: Schema<"Item"> }) {
  const t = useTexts(holdingsTexts);
  const formats = useFormats();
  const terms = useTerms();
  const { keptUntil } = retention;
  return (
    <Facts>
      <Fact name={t("source")}>{sourceName}</Fact>
      <Fact name={t("collected")}>
        {formats.day(collected.at)}, <Own>{collected.how}</Own>
      </Fact>
      <Fact name={t("purposes")}>{terms(namesOf(purposes))}</Fact>
      <Fact name={t("bases")}>{terms(namesOf(legalBases))}</Fact>
      <Fact name={t("kept")}>{keptUntil === undefined ? t("keptNoDay") : t("keptUntil", { day: formats.day(keptUntil), distance: formats.fromToday(keptUntil) })}</Fact>
      <Fact name={t("updated")}>{formats.time(updatedAt)}</Fact>
    </Facts>
  );
}
