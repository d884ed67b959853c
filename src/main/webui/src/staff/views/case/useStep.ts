import { useMutation } from "@tanstack/react-query";
import { queries } from "../../../api/queries";
import { isRefusal } from "../../../api/refusals";
import type { TaggedCase } from "../../api/case";

/** What a step in a case needs, and whom it tells. */
export interface StepProps {
  tagged: TaggedCase;
  onTaken: () => void;
  /** Hears that the case has changed meanwhile, and what was written for the step: the step itself may be gone then. */
  onOvertaken: (written: string) => void;
}

/** Takes a step in a case; where the case has changed meanwhile, it is read anew and nothing was done. */
export function useStep(
  { tagged: { found, etag }, onTaken, onOvertaken }: StepProps,
  take: (step: { id: string; etag: string }) => Promise<void>,
  forget: () => void = () => {},
  written = "",
) {
  const { id } = found.request;
  const step = useMutation({
    mutationFn: () => take({ id, etag }),
    onSuccess: () => {
      forget();
      onTaken();
    },
    onError: (thrown) => {
      if (!isRefusal(thrown, "stale-revision")) return undefined;
      onOvertaken(written);
      return queries.invalidateQueries({ queryKey: ["staff", "case", id] });
    },
  });
  return { ...step, isStale: isRefusal(step.error, "stale-revision"), go: () => step.mutateAsync().catch(() => undefined) };
}
