import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { requestChanged } from "../../api/requests";
import { Fact, Facts } from "../../design/Facts";
import { readFrom } from "../../design/readFrom";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Attach } from "../../requests/Attach";
import { reviewTexts } from "./reviewTexts";

/** What happens next with the request of somebody of whom it has to be found out who they are. */
export function Filed({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(reviewTexts);
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => readFrom(heading.current), []);
  const attach = request.allowedActions.find(({ action }) => action === "attach");
  return (
    <>
      <h2 ref={heading}>
        {t("filed", { right: request.right })}
      </h2>
      <Facts>
        <Fact name={t("reference")}>{request.reference}</Fact>
        <Fact name={t("answerBy")}>
          {formats.day(request.dueOn)} ({formats.fromToday(request.dueOn)})
        </Fact>
      </Facts>
      <h3>{t("filedNext")}</h3>
      <ol>
        <li>{t("filedFind")}</li>
        <li>{t("filedAsk")}</li>
        <li>{t("filedAnswer")}</li>
      </ol>
      {attach?.allowed === true && (
        <>
          <h3>{t("filedProof")}</h3>
          <p>{t("filedProofWhy")}</p>
          <Attach address={`/api/v1/me/requests/${request.id}/attachments`} purpose="identification" onSent={requestChanged} />
        </>
      )}
      <p>
        <Link href="/my/requests">{t("toRequests")}</Link>
      </p>
    </>
  );
}
