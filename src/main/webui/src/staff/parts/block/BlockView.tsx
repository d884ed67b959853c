import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Back } from "../../../design/Back";
import { Fact, Facts } from "../../../design/Facts";
import { Law } from "../../../design/Law";
import { Loaded } from "../../../design/Loaded";
import { Message } from "../../../design/Message";
import { Title } from "../../../design/Title";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Block, type BlockKind, blockQuery } from "../../api/blocks";
import { ReviewDay } from "../ReviewDay";
import { blockTexts } from "./blockTexts";
import { EndForm } from "./EndForm";
import { Lifting } from "./Lifting";
import { ReviewForm } from "./ReviewForm";
import { useScope } from "./useScope";

/** The one restriction that persons read other words of than of the rest: it lasts as long as the data. */
const OF_ITS_OWN = "objection-granted";

/** One hold or restriction: what it covers, why and since when, and what can be done with it. */
export function BlockView({ kind, id }: { kind: BlockKind; id: string }) {
  const t = useTexts(blockTexts);
  const query = useQuery(blockQuery(kind, id));
  return (
    <>
      <Back href="/staff/blocks">{t("all")}</Back>
      <Title lead={t(kind === "hold" ? "holdLead" : "restrictionLead")}>{t(kind)}</Title>
      <Loaded query={query}>{(block) => <Shown block={block} kind={kind} />}</Loaded>
    </>
  );
}

function Shown({ block, kind }: { block: Block; kind: BlockKind }) {
  const t = useTexts(blockTexts);
  const formats = useFormats();
  const scope = useScope();
  const { data: words } = useQuery(vocabularyQuery());
  const ground = words?.values[kind === "hold" ? "HoldGround" : "RestrictionGround"]?.[block.ground];
  const personReads = kind === "hold" || block.ground === OF_ITS_OWN ? ground : words?.values["BlockKind"]?.["restriction"];
  const action = (name: string) => block.allowedActions.find((each) => each.action === name);
  const end = action(kind === "hold" ? "release" : "lift");
  const ended = block.liftedAt !== undefined;
  return (
    <>
      {ended && <Message kind="info" title={t("endedOn", { day: formats.day(block.liftedAt ?? "") })} />}
      <Facts>
        <Fact name={t("covers")}>{scope(block)}</Fact>
        <Fact name={t("ground")}>
          {ground?.label}
          {ground !== personReads && ground?.explanation !== undefined && `. ${ground.explanation}`}
        </Fact>
        <Fact name={t("personReads")}>
          {block.notShownUntil === undefined ? personReads?.explanation : t("notShown", { day: formats.day(block.notShownUntil) })}
        </Fact>
        <Fact name={t("reason")}>
          {block.reason === undefined ? t("byRequest") : <bdi lang="">{block.reason}</bdi>}
        </Fact>
        <Fact name={t("since")}>{formats.time(block.placedAt)}</Fact>
        <Fact name={t("review")}>{block.reviewOn !== undefined && <ReviewDay day={block.reviewOn} />}</Fact>
        <Fact name={t("person")}>
          <Link href={`/staff/persons/${block.subject}`}>{t("openPerson")}</Link> {t("openPersonWhy")}
        </Fact>
      </Facts>
      {block.lift !== undefined && <Lifting block={block} lift={block.lift} confirm={action("confirm-notice")?.allowed === true} />}
      {action("review")?.allowed === true && <ReviewForm block={block} />}
      {end?.allowed === true && <EndForm block={block} kind={kind} />}
      {end?.allowed === false && !ended && end.reason !== undefined && (
        <p>
          {end.reason.text} <Law article={end.article} />
        </p>
      )}
    </>
  );
}
