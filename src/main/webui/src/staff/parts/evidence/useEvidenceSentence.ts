import { today, useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Evidence, wrongOf } from "./evidence";
import { evidenceTexts } from "./evidenceTexts";

/**
 * Says in one sentence how somebody was identified, in the language of the member of staff; undefined while something is
 * missing. It has kinds, a day and a name, and no number of a document: there is no field for one.
 */
export function useEvidenceSentence(): (evidence: Evidence | undefined) => string | undefined {
  const t = useTexts(evidenceTexts);
  const formats = useFormats();
  return (evidence) => {
    if (evidence === undefined) return undefined;
    const { how, login, document, seen, details, mandate, on, by } = evidence;
    if (how === undefined || on === "" || wrongOf(evidence, today()) !== undefined) return undefined;
    const what = { login, document, details: details[0], representative: document }[how];
    const shown = how === "document" || how === "representative";
    if (what === undefined || (shown && seen === undefined) || (how === "representative" && mandate === undefined)) return undefined;
    return t("said", {
      how,
      what: how === "details" ? formats.list(details.map((each) => t(each))) : t(what),
      seen: seen === undefined ? "" : t(seen),
      mandate: mandate === undefined ? "" : t(mandate),
      day: formats.day(on),
      by: by.trim() === "" ? "none" : by.trim(),
    });
  };
}
