import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Fact, Facts } from "../../../design/Facts";
import { Law } from "../../../design/Law";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useLanguage } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { stateWord } from "../../../requests/words";
import { useMember } from "../../frame/session";
import { Due } from "../../parts/Due";
import { beginLook } from "../../parts/looks";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { isDecided } from "./decided";
import { dueOf } from "./due";
import { isOwnLogin } from "./identified";
import { caseTexts } from "./texts";

/** Who the person is and how that is known, and what the law gives: the deadline, and whether it waits. */
export function Who({ found }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(caseTexts);
  const formats = useFormats();
  const label = useLabel();
  const member = useMember();
  const isMe = member.state === "somebody" && member.id === found.decidedBy;
  const { request, subjectId, identityEvidence, representative, language, decidedBy } = found;
  const { channel, receivedOn, pausedOn, extensionReason, article } = request;
  return (
    <div className={styles.pair}>
      <section>
        <h2>{t("who")}</h2>
        <Facts>
          <Fact name={t("person")}>
            {subjectId === undefined ? t("personUnknown") : <Open person={subjectId} />}
          </Fact>
          <Fact name={t("identified")}>
            {identityEvidence === undefined ? t(unseen()) : <span dir="auto" lang="">{identityEvidence}</span>}
          </Fact>
          {representative !== undefined && (
            <Fact name={t("representative")}>
              {label("RepresentativeKind", representative.kind)}:{" "}
              <bdi lang="">{representative.name ?? t("gone")}</bdi>
              {representative.evidence !== undefined && (
                <>
                  {" "}
                  (<bdi lang="">{representative.evidence}</bdi>)
                </>
              )}
            </Fact>
          )}
          <Fact name={t("language")}>
            {label("Language", language)}
          </Fact>
        </Facts>
      </section>
      <section>
        <h2>{t("law")}</h2>
        <Facts>
          <Fact name={t("answerBy")}>
            {request.closedAt === undefined ? <Due request={{ dueOn: request.dueOn, due: dueOf(request) }} /> : formats.day(request.dueOn)} <Law article={article} />
          </Fact>
          {pausedOn !== undefined && <Fact name={t("state")}>{t("paused", { day: formats.day(pausedOn) })}</Fact>}
          <Fact name={t("received")}>{formats.day(receivedOn)}</Fact>
          <Fact name={t("channel")}>{label("RequestChannel", channel)}</Fact>
          {pausedOn === undefined && (
            <Fact name={t("state")}>
              <Tag>{label(...stateWord(request))}</Tag>
            </Fact>
          )}
          {extensionReason !== undefined && (
            <Fact name={t("extension")}>
              <span dir="auto" lang={language}>
                {extensionReason}
              </span>
            </Fact>
          )}
          {isDecided(request) && <Fact name={t("decidedBy")}>{decidedBy === undefined ? t("rules") : isMe ? t("me") : t("colleague", { id: decidedBy })}</Fact>}
        </Facts>
      </section>
    </div>
  );

  /** How the person is known where nobody has noted it: a login alone does not do while more was asked for. */
  function unseen(): "notIdentified" | "byLogin" | "gone" {
    if (request.state === "awaiting-identification") return "notIdentified";
    if (isOwnLogin(found)) return "byLogin";
    return request.closedAt === undefined ? "notIdentified" : "gone";
  }
}

/** The way to the person: for what they are looked at is known here. */
function Open({ person }: { person: string }) {
  const t = useTexts(caseTexts);
  const language = useLanguage();
  return (
    <>
      <Link href={`/staff/persons/${person}`} onClick={() => beginLook({ person }, { purpose: "handle-request" }, language)}>
        {t("openPerson")}
      </Link>{" "}
      {t("openPersonWhy")}
    </>
  );
}
