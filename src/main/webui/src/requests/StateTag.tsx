import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../api/queries";
import { Tag } from "../design/Tag";
import { stateWord } from "./words";

const KINDS: Record<Schema<"RequestState">, "info" | "good" | "careful" | "danger"> = {
  received: "info",
  "awaiting-identification": "careful",
  approved: "info",
  "awaiting-delivery": "info",
  completed: "good",
  refused: "danger",
  cancelled: "info",
};

/** Where a request is, in a word or two; where it is dealt with, its outcome says more. */
export function StateTag({ request }: { request: Schema<"Request"> }) {
  const { data } = useQuery(vocabularyQuery());
  const kind =
    request.outcome === "partially-granted" || request.outcome === "delayed" ? "careful" : (KINDS[request.state] ?? "info");
  const [type, code] = stateWord(request);
  return <Tag kind={kind}>{data?.values[type]?.[code]?.label ?? request.stateText}</Tag>;
}
