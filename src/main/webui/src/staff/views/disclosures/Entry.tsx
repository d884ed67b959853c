import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { fieldMessages } from "../../../api/refusals";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Fact, Facts } from "../../../design/Facts";
import { Field, Form } from "../../../design/Field";
import { More } from "../../../design/More";
import { Panel } from "../../../design/Panel";
import { Refusal } from "../../../design/Refusal";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { listed } from "../../../language/listed";
import { useTexts } from "../../../language/texts";
import { voidDisclosure } from "../../api/disclosures";
import { disclosureTexts } from "./texts";
import { useFieldName } from "./useFieldName";

/** One entry of the register: to whom, what and why; and where staff entered it wrongly, its voiding. */
export function Entry({ entry, name }: { entry: Schema<"RegisteredDisclosure">; name: string }) {
  const t = useTexts(disclosureTexts);
  const formats = useFormats();
  const field = useFieldName();
  const [reason, keep, forget] = useDraft(`void-${entry.id}`, "");
  const wrong = useMutation({ mutationFn: () => voidDisclosure(entry.id, reason), onSuccess: forget });
  const { voided } = entry;
  return (
    <Panel>
      <h3>
        <bdi lang="">{name}</bdi>, {formats.day(entry.disclosedAt)} {voided !== undefined && <Tag kind="careful">{t("voided")}</Tag>}
      </h3>
      <Facts>
        <Fact name={t("person")}>
          <Link href={`/staff/persons/${entry.subject}`}>{t("openPerson")}</Link>
        </Fact>
        <Fact name={t("what")}>{listed(entry.fields.map(field), formats)}</Fact>
        <Fact name={t("purpose")}>
          <bdi lang="">{entry.purpose}</bdi>
        </Fact>
        <Fact name={t("order")}>{entry.order !== undefined && <bdi lang="">{entry.order}</bdi>}</Fact>
        <Fact name={t("notShown")}>{entry.notShownUntil !== undefined && formats.day(entry.notShownUntil)}</Fact>
        <Fact name={t("voided")}>
          {voided !== undefined && (
            <>
              {formats.time(voided.at)}: <bdi lang="">{voided.reason}</bdi>
            </>
          )}
        </Fact>
      </Facts>
      {voided === undefined && entry.recordedBy.startsWith("staff:") && (
        <More words={t("void")}>
          <p>{t("voidWhat")}</p>
          <Form thrown={wrong.error} onSubmit={() => wrong.mutate()}>
            <Field name="reason" label={t("voidReason")} hint={t("voidHint")} value={reason} onChange={keep} required maxLength={500} />
            {wrong.isError && Object.keys(fieldMessages(wrong.error)).length === 0 && <Refusal thrown={wrong.error} />}
            <div>
              <Button type="submit" look="danger" busy={wrong.isPending}>
                {t("voidNow")}
              </Button>
            </div>
          </Form>
        </More>
      )}
    </Panel>
  );
}
