import { useMutation } from "@tanstack/react-query";
import { queries } from "../../../api/queries";
import { isRefusal } from "../../../api/refusals";
import type { TaggedCase } from "../../api/case";

/** Takes a step in a case; where the case has changed meanwhile, it is read anew and nothing was done. */
export function useStep({ found, etag }: TaggedCase, take: (step: { id: string; etag: string }) => Promise<void>, onTaken: () => void) {
  const { id } = found.request;
  const step = useMutation({
    mutationFn: () => take({ id, etag }),
    onSuccess: onTaken,
    onError: (thrown) => {
      if (isRefusal(thrown, "stale-revision")) return queries.invalidateQueries({ queryKey: ["staff", "case", id] });
      return undefined;
    },
  });
  return { ...step, isStale: isRefusal(step.error, "stale-revision"), go: () => step.mutateAsync().catch(() => undefined) };
}
