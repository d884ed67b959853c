import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Choice, Field, Form } from "../../../design/Field";
import { More } from "../../../design/More";
import { Refusal } from "../../../design/Refusal";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { confirmRecipientNotice } from "../../api/recipients";
import { beginningOf } from "../../parts/beginningOf";
import { isUnplaced } from "../../parts/unplaced";
import { useLabel } from "../../parts/useLabel";
import { noticeTexts } from "./noticeTexts";

const WAYS: readonly Schema<"StaffChannel">[] = ["email", "phone", "post"];

/** Confirms that the recipient was told, how and when: the person sees it among their disclosures. */
export function Telling({ notice, onTold }: { notice: Schema<"RecipientNotice">; onTold: () => void }) {
  const t = useTexts(noticeTexts);
  const label = useLabel();
  const [typed, keep, forget] = useDraft<{ way?: Schema<"StaffChannel">; day: string }>(`staff-telling-${notice.id}`, { day: "" });
  const tell = useMutation({
    mutationFn: (toldBy: Schema<"StaffChannel">) => confirmRecipientNotice(notice.id, { toldBy, toldAt: momentOf(typed.day, notice.createdAt) }),
    onSuccess: () => {
      forget();
      onTold();
    },
  });
  return (
    <More words={t("tell")} open={typed.way !== undefined || typed.day !== ""}>
      <p>{t("personSees")}</p>
      <Form thrown={tell.error} onSubmit={() => typed.way !== undefined && tell.mutateAsync(typed.way).catch(() => undefined)}>
        <Choice
          name="toldBy"
          label={t("how")}
          value={typed.way}
          onChange={(next) => {
            const way = WAYS.find((each) => each === next);
            if (way !== undefined) keep({ ...typed, way });
          }}
          options={WAYS.map((value) => ({ value, label: label("StaffChannel", value) }))}
        />
        <Field name="toldAt" type="date" label={t("when")} value={typed.day} onChange={(day) => keep({ ...typed, day })} required />
        {tell.isError && isUnplaced(tell.error, ["toldBy", "toldAt"]) && <Refusal thrown={tell.error} />}
        <div>
          <Button type="submit" look="main" busy={tell.isPending}>
            {t("tellNow")}
          </Button>
        </div>
      </Form>
    </More>
  );
}

/** When somebody was told, of which the day is known: not after now, and on the day of the change not before it. */
function momentOf(day: string, changed: string): string {
  if (day === today()) return new Date().toISOString();
  const begins = beginningOf(day);
  const ends = Date.parse(begins) + 86_400_000;
  return Date.parse(begins) < Date.parse(changed) && Date.parse(changed) < ends ? changed : begins;
}
