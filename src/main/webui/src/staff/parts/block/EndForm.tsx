import { useMutation } from "@tanstack/react-query";
import { useDraft } from "../../../app/drafts";
import { fieldMessages } from "../../../api/refusals";
import { Button } from "../../../design/Button";
import { Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { toTheBeginning } from "../../../design/toTheBeginning";
import { useTexts } from "../../../language/texts";
import { type Block, type BlockKind, endBlock } from "../../api/blocks";
import { blockTexts } from "./blockTexts";

/** Ends a hold at once; of a restriction's end the person is told before. */
export function EndForm({ block, kind }: { block: Block; kind: BlockKind }) {
  const t = useTexts(blockTexts);
  const [reason, keep, forget] = useDraft(`end-${block.id}`, "");
  const end = useMutation({
    mutationFn: () => endBlock(block, reason),
    onSuccess: () => {
      forget();
      toTheBeginning();
    },
  });
  return (
    <section>
      <h2>{t(kind === "hold" ? "release" : "lift")}</h2>
      <p>{t(kind === "hold" ? "releaseWhat" : "liftWhat")}</p>
      <Form thrown={end.error} onSubmit={() => end.mutateAsync().catch(() => undefined)}>
        <Field name="reason" label={t("endReason")} hint={t("colleagues")} value={reason} onChange={keep} required long maxLength={2000} />
        {end.isError && Object.keys(fieldMessages(end.error)).length === 0 && <Refusal thrown={end.error} />}
        <div>
          <Button type="submit" look="danger" busy={end.isPending}>
            {t(kind === "hold" ? "releaseNow" : "liftNow")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
