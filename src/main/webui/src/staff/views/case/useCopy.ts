import { useMutation } from "@tanstack/react-query";
import { ProblemError } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../../api/portal";

/** Takes the encrypted copy of a case: saves the file, and tells its pass phrase, which is told once. */
export function useCopy(id: string) {
  const taking = useMutation({
    // Each copy has a pass phrase of its own: what was taken before says nothing of the next one.
    gcTime: 0,
    mutationFn: async () => {
      const { data, error, response } = await client.GET("/api/v1/staff/requests/{id}/copy", { params: { path: { id } }, parseAs: "blob" });
      if (data === undefined) throw new ProblemError(error);
      save(data as unknown as Blob, nameOf(response) ?? "copy.zip");
      return response.headers.get("Copy-Pass-Phrase") ?? undefined;
    },
  });
  return {
    take: () => taking.mutateAsync().catch(() => undefined),
    isTaking: taking.isPending,
    phrase: taking.data,
    error: taking.error,
  };
}

/** Saves a file by the browser's own way. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function nameOf(response: Response): string | undefined {
  return response.headers.get("Content-Disposition")?.match(/filename="([^"]+)"/)?.[1];
}
