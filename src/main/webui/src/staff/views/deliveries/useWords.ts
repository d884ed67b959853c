import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../../api/queries";
import { useTexts } from "../../../language/texts";
import { recipientNamesQuery } from "../../api/recipients";
import { deliveriesTexts } from "./texts";

const KINDS = ["prohibition", "subscription", "rectification", "restriction", "restriction-lifted", "erasure"] as const;
const FAILURES = [
  "timeout",
  "tls-failed",
  "connection-failed",
  "name-not-found",
  "address-not-allowed",
  "answer-too-large",
  "answer-invalid",
] as const;

/** Names what deliveries have codes for. */
export function useWords() {
  const t = useTexts(deliveriesTexts);
  const { data: vocabulary } = useQuery(vocabularyQuery());
  const { data: recipients } = useQuery(recipientNamesQuery());
  return {
    /** A source system as persons see it named; a partner as the register of recipients has it. */
    receiver: (receiver: string) => {
      const [, kind, id = ""] = receiver.match(/^(source|partner):(.*)$/) ?? [];
      const name = kind === "source" ? vocabulary?.sources[id]?.name : recipients?.[id];
      return name ?? (id === "" ? receiver : id);
    },
    kind: (type: string) => t(KINDS.find((each) => each === type) ?? "otherNotice"),
    failure: (code: string) => {
      const status = code.match(/^answered-(\d+)$/)?.[1];
      return status === undefined ? t(FAILURES.find((each) => each === code) ?? "otherFailure") : t("answered", { status });
    },
    status: (code: string) => vocabulary?.values["DeliveryStatus"]?.[code]?.label ?? code,
    filter: (code: string) => vocabulary?.values["DeliveryFilter"]?.[code]?.label ?? code,
    way: (code: string) => vocabulary?.values["NotificationWay"]?.[code],
  };
}
