import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Field, Form } from "../../../design/Field";
import { More } from "../../../design/More";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { voidDisclosure } from "../../api/disclosures";
import { isUnplaced } from "../../parts/unplaced";
import { registerTexts } from "./registerTexts";

interface VoidingProps {
  entry: Schema<"RegisteredDisclosure">;
  /** The day on which the person sees the entry, where that is to come. */
  later: string | undefined;
}

/** Voids an entry of staff's that is wrong, with the reason as the person reads it. */
export function Voiding({ entry, later }: VoidingProps) {
  const t = useTexts(registerTexts);
  const formats = useFormats();
  const [reason, keep, forget] = useDraft(`void-${entry.id}`, "");
  const wrong = useMutation({ mutationFn: () => voidDisclosure(entry.id, reason), onSuccess: forget });
  if (entry.voided !== undefined) return wrong.isSuccess && <Done title={t("voidedNow")} />;
  return (
    <More words={t("void")}>
      <p>{later === undefined ? t("voidWhat") : t("voidWhatLater", { day: formats.day(later) })}</p>
      <Form thrown={wrong.error} onSubmit={() => wrong.mutateAsync().catch(() => undefined)}>
        <Field name="reason" label={t("voidReason")} hint={t("voidHint")} value={reason} onChange={keep} required maxLength={500} />
        {wrong.isError && isUnplaced(wrong.error, ["reason"]) && <Refusal thrown={wrong.error} />}
        <div>
          <Button type="submit" look="danger" busy={wrong.isPending}>
            {t("voidNow")}
          </Button>
        </div>
      </Form>
    </More>
  );
}
