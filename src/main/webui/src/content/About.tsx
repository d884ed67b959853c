import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fact, Facts } from "../design/Facts";
import { dayOf, useFormats } from "../language/formats";
import { useTexts } from "../language/texts";
import { ofItem } from "./itemTexts";
import { Own } from "./Own";
import { namesOf, useTerms } from "./useTerms";

interface AboutProps {
  item: Schema<"Item">;
  /** Of the item's category, where it is known: who may receive it is said there. */
  recipients?: readonly Schema<"Term">[] | undefined;
}

/** From where an item is, why it is held, on what basis, who may receive it, and until when. */
export function About({ item, recipients }: AboutProps) {
  const t = useTexts(ofItem);
  const formats = useFormats();
  const terms = useTerms();
  const { keptUntil, text } = item.retention;
  return (
    <Facts>
      <Fact name={t("event")}>{when()}</Fact>
      <Fact name={t("source")}>{item.sourceName}</Fact>
      <Fact name={t("collected")}>
        {t("collectedHow", { time: formats.day(item.collected.at) })} <Own>{item.collected.how}</Own>
      </Fact>
      <Fact name={t("purposes")}>{terms(namesOf(item.purposes))}</Fact>
      <Fact name={t("bases")}>{item.legalBases.map(({ description }) => description).join(" ")}</Fact>
      {recipients !== undefined && <Fact name={t("recipients")}>{terms(namesOf(recipients))}</Fact>}
      <Fact name={t("kept")}>
        {keptUntil !== undefined && (
          <strong>{t("keptUntil", { day: formats.day(keptUntil), distance: formats.fromToday(keptUntil) })} </strong>
        )}
        {text}
      </Fact>
      <Fact name={t("updated")}>{formats.time(item.updatedAt)}</Fact>
    </Facts>
  );

  /** Midnight in Helsinki says that the day alone is known. */
  function when(): string {
    const midnight = formats.clock(item.eventAt) === formats.clock(MIDNIGHT);
    return midnight ? formats.day(dayOf(item.eventAt)) : formats.time(item.eventAt);
  }
}

const MIDNIGHT = "2026-01-01T22:00:00Z";
