import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Button } from "../../../design/Button";
import { Fact, Facts } from "../../../design/Facts";
import { Message } from "../../../design/Message";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Block, confirmLiftingNotice } from "../../api/blocks";
import { useLabel } from "../useLabel";
import { blockTexts } from "./blockTexts";

const CODE = /^[a-z]+(-[a-z]+)+$/;

/** The announced end of a restriction: when, and how the person is told of it before. */
export function Lifting({ block, lift, confirm }: { block: Block; lift: Schema<"RestrictionLifting">; confirm: boolean }) {
  const t = useTexts(blockTexts);
  const formats = useFormats();
  const label = useLabel();
  const sent = useMutation({ mutationFn: () => confirmLiftingNotice(block.id) });
  return (
    <section>
      <h2>{t("lifting")}</h2>
      {confirm && <Message kind="careful" title={t("letterAwaited")} />}
      <Facts>
        <Fact name={t("liftOn")}>{confirm ? t("afterLetter") : formats.day(lift.liftOn)}</Fact>
        <Fact name={t("toldBy")}>{label("NoticeBy", lift.noticeBy)}</Fact>
        <Fact name={t("toldAt")}>{lift.noticeSentAt !== undefined && formats.time(lift.noticeSentAt)}</Fact>
        <Fact name={t("reason")}>{CODE.test(lift.reason) ? t("byRequest") : <bdi lang="">{lift.reason}</bdi>}</Fact>
      </Facts>
      {sent.isError && <Refusal thrown={sent.error} />}
      {confirm && (
        <Button look="main" onPress={() => sent.mutateAsync().catch(() => undefined)}>
          {t("letterSent")}
        </Button>
      )}
    </section>
  );
}
