import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fact, Facts } from "../../design/Facts";
import { Law } from "../../design/Law";
import { Message } from "../../design/Message";
import { today, useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./request.module.css";
import { StateTag } from "../../requests/StateTag";
import { requestTexts } from "./texts";
import { nextOf, requestWords } from "../../requests/words";

/** Where a request is, who has to do something next, and by when. */
export function Status({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const names = useTexts(requestWords);
  const formats = useFormats();
  const { closedAt, dueOn, extensionReason, pausedOn } = request;
  const next = nextOf(request);
  return (
    <section>
      <h2>{t("state", { right: request.right })}</h2>
      <p className={styles.state}>
        <StateTag request={request} /> <span>{request.outcomeText ?? request.stateText}.</span>
      </p>
      {pausedOn !== undefined && closedAt === undefined && (
        <Message kind="careful" title={names("paused")}>
          <p>{t("pausedWhy", { day: formats.day(pausedOn) })}</p>
          {next === "nextYou" && (
            <p>
              <a href="#files">{t("pausedWhat")}</a>
            </p>
          )}
        </Message>
      )}
      <Facts>
        <Fact name={t("next")}>{next === undefined ? undefined : next === "nextYou" ? t("nextYou") : t("nextUs")}</Fact>
        <Fact name={t("reference")}>{request.reference}</Fact>
        <Fact name={t("received")}>{formats.day(request.receivedOn)}</Fact>
        {closedAt !== undefined ? (
          <Fact name={t("closed")}>{formats.time(closedAt)}</Fact>
        ) : (
          pausedOn === undefined && (
            <Fact name={t("due")}>
              {dueOn < today()
                ? names("overdue", { day: formats.day(dueOn) })
                : `${formats.day(dueOn)} (${formats.fromToday(dueOn)})`}
            </Fact>
          )
        )}
        <Fact name={t("extended")}>
          {extensionReason !== undefined && (
            <span dir="auto" lang="">
              {extensionReason}
            </span>
          )}
        </Fact>
        <Fact name={t("basis")}>
          <Law article={request.article} />
        </Fact>
      </Facts>
    </section>
  );
}
