import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../../design/Tag";
import { useFormats } from "../../language/formats";
import { useLabel } from "./useLabel";

interface DueProps {
  request: Pick<Schema<"QueuedRequest">, "dueOn" | "due">;
  /** In numbers, as in a column of days; else as the dates around it are written. */
  short?: boolean;
}

/** The last day of an answer, how far it is, and in words whether it presses. */
export function Due({ request: { dueOn, due }, short = false }: DueProps) {
  const formats = useFormats();
  const label = useLabel();
  return (
    <>
      {short ? formats.shortDay(dueOn) : formats.day(dueOn)}
      {due !== undefined && due !== "paused" && ` (${formats.fromToday(dueOn)})`}
      {due !== undefined && due !== "later" && (
        <>
          {" "}
          <Tag kind={KINDS[due] ?? "info"}>{label("DueFilter", due)}</Tag>
        </>
      )}
    </>
  );
}

const KINDS: Partial<Record<string, "danger" | "careful">> = { overdue: "danger", soon: "careful" };
