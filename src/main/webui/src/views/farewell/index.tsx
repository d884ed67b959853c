import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { client } from "../../api/portal";
import { isRefusal, met } from "../../api/refusals";
import { Button } from "../../design/Button";
import { Fact, Facts } from "../../design/Facts";
import { Message } from "../../design/Message";
import { Refusal } from "../../design/Refusal";
import { Title } from "../../design/Title";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Lines } from "../../requests/Lines";
import styles from "./farewell.module.css";
import { farewellTexts } from "./texts";
import { Told } from "../../design/Told";

const RECEIPTS = "/api/v1/request-receipts/";

/** What is told to somebody whose data was erased, so that nobody is signed in any more: what went, what stays, and the receipt to keep. */
export default function Farewell() {
  const t = useTexts(farewellTexts);
  const formats = useFormats();
  const [search] = useSearchParams();
  const told = useHistoryState<{ request: Schema<"Request">; reason: string } | null>();
  const path = search.get("receipt");
  const key = path?.startsWith(RECEIPTS) === true ? path.slice(RECEIPTS.length) : undefined;
  const receipt = useQuery({
    queryKey: ["receipt", key],
    queryFn: async () =>
      met(await client.GET("/api/v1/request-receipts/{key}", { params: { path: { key: key ?? "" } } })).data.receipt,
    enabled: key !== undefined,
    staleTime: Infinity,
  });
  const request = told?.request;
  const title = request === undefined ? "titleReceipt" : request.closedAt === undefined ? "titleBegun" : "title";
  return (
    <div className={styles.farewell}>
      <Title lead={t(request !== undefined ? "lead" : key === undefined ? "leadIncomplete" : "leadReceipt")}>{t(title)}</Title>
      {told?.reason !== undefined && told.reason !== "" && <Told>{`${told.reason}.`}</Told>}
      {request !== undefined && (
        <>
          <Facts>
            <Fact name={t("reference")}>{request.reference}</Fact>
            <Fact name={t("outcome")}>{request.outcomeText ?? request.stateText}</Fact>
            <Fact name={t("when")}>{request.closedAt !== undefined && formats.time(request.closedAt)}</Fact>
          </Facts>
          <h2>{t("what")}</h2>
          <Lines lines={request.lines} right="erasure" phase={request.closedAt === undefined ? "now" : "done"} />
          {request.keyedHashesText !== undefined && <p>{request.keyedHashesText}.</p>}
          {request.remedies !== undefined && <p>{request.remedies}</p>}
        </>
      )}
      {path !== null && key !== undefined && (
        <>
          <h2>{t("receipt")}</h2>
          <Message kind="info" title={t("keep")}>
            <p>{t("keepWhy")}</p>
            <p className={styles.address}>
              <a href={location.origin + path}>{location.origin + path}</a>
            </p>
          </Message>
          {isRefusal(receipt.error, "not-found") ? (
            <p>{t("notYet")}</p>
          ) : (
            receipt.isError && <Refusal thrown={receipt.error} again={() => receipt.refetch()} />
          )}
          <p className={styles.ways}>
            <Button onPress={() => print()}>{t("print")}</Button>
            {receipt.data !== undefined && (
              <a href={path} download={t("fileName")}>
                {t("save")}
              </a>
            )}
          </p>
        </>
      )}
    </div>
  );
}
