import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { personTexts } from "./texts";

/** What ties the person to the company, and until when. */
export function Relation({ relation }: { relation: Schema<"SubjectRelation"> | undefined }) {
  const t = useTexts(personTexts);
  const formats = useFormats();
  if (relation === undefined) return null;
  const { remains, until } = relation;
  if (until === undefined) return <span>{t(remains ? "relationNow" : "relationNever")}</span>;
  const day = { day: formats.day(until), distance: formats.fromToday(until) };
  return <span>{t(remains ? "relationUntil" : "relationOver", day)}</span>;
}
