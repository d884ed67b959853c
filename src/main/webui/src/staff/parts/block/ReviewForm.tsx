import { useMutation } from "@tanstack/react-query";
import { useDraft } from "../../../app/drafts";
import { fieldMessages } from "../../../api/refusals";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Block, reviewBlock } from "../../api/blocks";
import { blockTexts } from "./blockTexts";

/** Moves the day on which a hold or a restriction is looked at again. */
export function ReviewForm({ block }: { block: Block }) {
  const t = useTexts(blockTexts);
  const formats = useFormats();
  const [day, keep, forget] = useDraft(`review-${block.id}`, "");
  const move = useMutation({ mutationFn: () => reviewBlock(block, day), onSuccess: forget });
  return (
    <section>
      <h2>{t("reviewed")}</h2>
      {move.isSuccess && block.reviewOn !== undefined && <Done title={t("reviewMoved", { day: formats.day(block.reviewOn) })} />}
      <Form thrown={move.error} onSubmit={() => move.mutateAsync().catch(() => undefined)}>
        <Field name="reviewOn" type="date" label={t("reviewOn")} value={day} onChange={keep} required />
        {move.isError && Object.keys(fieldMessages(move.error)).length === 0 && <Refusal thrown={move.error} />}
        <div>
          <Button type="submit" busy={move.isPending}>
            {t("reviewMove")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
