import { Tag } from "../../design/Tag";
import { daysFromToday, useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { blockTexts } from "./block/blockTexts";

/** The day on which something is looked at again, how far it is, and in words whether it is late. */
export function ReviewDay({ day }: { day: string }) {
  const t = useTexts(blockTexts);
  const formats = useFormats();
  return (
    <>
      <time dateTime={day}>{formats.shortDay(day)}</time> ({formats.fromToday(day)}){" "}
      {daysFromToday(day) < 0 && <Tag kind="danger">{t("late")}</Tag>}
    </>
  );
}
