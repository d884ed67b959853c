import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type Come, type Form, takeCopy } from "./taking";

/** Takes the copy of a case in one of its forms; tells how far it is, and an encrypted one's pass phrase, which is told once. */
export function useCopy(id: string, onTaken: (form: Form) => void) {
  const [come, setCome] = useState<Come>();
  const taking = useMutation({
    // Each copy has a pass phrase of its own: what was taken before says nothing of the next one.
    gcTime: 0,
    mutationFn: (form: Form) => takeCopy(id, form, setCome),
    onMutate: () => setCome(undefined),
    onSuccess: ({ form }) => onTaken(form),
  });
  return {
    take: (form: Form) => (taking.isPending ? undefined : taking.mutateAsync(form).catch(() => undefined)),
    form: taking.isPending ? taking.variables : undefined,
    come,
    taken: taking.data,
    error: taking.error,
  };
}
