import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { isRefusal } from "../../api/refusals";
import { requestQuery } from "../../api/requests";
import { Back } from "../../design/Back";
import { Button } from "../../design/Button";
import { Message } from "../../design/Message";
import { Refusal } from "../../design/Refusal";
import { Title } from "../../design/Title";
import { Waiting } from "../../design/Waiting";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Actions } from "./Actions";
import { Asked } from "./Asked";
import { Complaint } from "./Complaint";
import { Conversation } from "./Conversation";
import { Files } from "./Files";
import { Outcome } from "./Outcome";
import styles from "./request.module.css";
import { Status } from "./Status";
import { requestTexts } from "./texts";
import { Timeline } from "./Timeline";
import { useAbout } from "../../requests/useAbout";
import { nameOf, requestWords } from "../../requests/words";

/** One request: where it is, what came of it, what was written, and what the person can do now. */
export default function View() {
  const { id } = useParams<{ id: string }>();
  const t = useTexts(requestTexts);
  const query = useQuery(requestQuery(id));
  if (query.data !== undefined) return <Told key={id} request={query.data} />;
  return (
    <>
      <Back href="/my/requests">{t("back")}</Back>
      {isRefusal(query.error, "not-found") ? (
        <Title lead={t("notFoundWhy")}>{t("notFound")}</Title>
      ) : (
        <>
          <Title>{t("title")}</Title>
          {query.isError ? <Refusal thrown={query.error} again={() => query.refetch()} /> : <Waiting />}
        </>
      )}
    </>
  );
}

function Told({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const names = useTexts(requestWords);
  const about = useAbout(request);
  return (
    <>
      <Back href="/my/requests">{t("back")}</Back>
      <Title lead={about === "" ? undefined : about}>{names(nameOf(request))}</Title>
      <JustFiled request={request} />
      <div className={styles.request}>
        <div className={`${styles.part} ${styles.head}`}>
          <Status request={request} />
          <Outcome request={request} />
        </div>
        <Timeline request={request} />
        <div className={`${styles.part} ${styles.rest}`}>
          <Asked request={request} />
          <Conversation request={request} />
          <Files request={request} />
          <Actions request={request} />
          <Complaint request={request} />
        </div>
      </div>
      <p className={styles.print}>
        <Button onPress={() => print()}>{t("print", { right: request.right })}</Button>
      </p>
    </>
  );
}

/** Says to somebody who has just filed it that it arrived, and what comes next. */
function JustFiled({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const formats = useFormats();
  const told = useHistoryState<{ filed?: boolean } | null>();
  if (told?.filed !== true) return null;
  const repeated = request.steps.some(({ code }) => code === "repeated");
  const open = request.closedAt === undefined;
  return (
    <div role="status" className={styles.filed}>
      <Message
        kind={open || request.outcome === "granted" ? "good" : "careful"}
        title={repeated ? t("filedRepeated", { right: request.right }) : open ? t("filedOpen", { right: request.right }) : t("filedDone", { right: request.right })}
      >
        {open && <p>{t("filedNext", { day: formats.day(request.dueOn), reference: request.reference })}</p>}
      </Message>
    </div>
  );
}
