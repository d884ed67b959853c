import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Fact, Facts } from "../../../design/Facts";
import { Panel } from "../../../design/Panel";
import { Tag } from "../../../design/Tag";
import { daysFromToday, useFormats } from "../../../language/formats";
import { listed } from "../../../language/listed";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import { useMoment } from "../../parts/useMoment";
import { registerTexts } from "./registerTexts";
import { useFieldName } from "../../parts/useFieldName";
import { Voiding } from "./Voiding";

interface EntryProps {
  entry: Schema<"RegisteredDisclosure">;
  /** The names of recipients and partners by their ids. */
  names: Record<string, string>;
}

/** One entry of the register: to whom, what, why and on which basis, and who entered it; and where that was wrong, its voiding. */
export function Entry({ entry, names }: EntryProps) {
  const t = useTexts(registerTexts);
  const formats = useFormats();
  const moment = useMoment();
  const label = useLabel();
  const field = useFieldName();
  const { voided, notShownUntil } = entry;
  return (
    <Panel>
      <h3>
        <bdi lang="">{names[entry.recipient] ?? entry.recipient}</bdi>, {moment(entry.disclosedAt)} {voided !== undefined && <Tag kind="careful">{t("voided")}</Tag>}
      </h3>
      <Facts>
        <Fact name={t("person")}>
          <Link href={`/staff/persons/${entry.subject}`}>{t("openPerson")}</Link>
        </Fact>
        <Fact name={t("what")}>{listed(entry.fields.map(field), formats)}</Fact>
        <Fact name={t("purpose")}>
          <bdi lang="">{entry.purpose}</bdi>
        </Fact>
        <Fact name={t("basis")}>
          <bdi lang="">{label("LegalBasis", entry.legalBasis)}</bdi>
        </Fact>
        <Fact name={t("order")}>{entry.order !== undefined && <bdi lang="">{entry.order}</bdi>}</Fact>
        <Fact name={t("ground")}>{entry.notShownGround !== undefined && <bdi lang="">{entry.notShownGround}</bdi>}</Fact>
        <Fact name={t("notShown")}>
          {notShownUntil !== undefined && (
            <>
              {formats.day(notShownUntil)} ({formats.fromToday(notShownUntil)})
            </>
          )}
        </Fact>
        <Fact name={t("recorded")}>
          {formats.time(entry.recordedAt)}, <By actor={entry.recordedBy} names={names} />
        </Fact>
        <Fact name={t("voided")}>
          {voided !== undefined && (
            <>
              {formats.time(voided.at)}, <By actor={voided.by} names={names} />: <bdi lang="">{voided.reason}</bdi>
            </>
          )}
        </Fact>
      </Facts>
      {entry.recordedBy.startsWith("staff:") && <Voiding entry={entry} later={notShownUntil !== undefined && daysFromToday(notShownUntil) > 0 ? notShownUntil : undefined} />}
    </Panel>
  );
}

/** Who did something, as the audit trail has it: what kind of actor, and which. */
function By({ actor, names }: { actor: string; names: Record<string, string> }) {
  const label = useLabel();
  const [kind = actor, ...id] = actor.split(":");
  const who = id.join(":");
  return (
    <>
      {label("AuditActorKind", kind).toLocaleLowerCase()}
      {who !== "" && (
        <>
          {" "}
          (<bdi lang="">{names[who] ?? who}</bdi>)
        </>
      )}
    </>
  );
}
