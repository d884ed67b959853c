import { ProblemError } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../../api/portal";

/** In which of its two forms a copy is taken: an encrypted file, or pages to print. */
export type Form = "file" | "pages";

const ADDRESSES = { file: "/api/v1/staff/requests/{id}/copy", pages: "/api/v1/staff/requests/{id}/printable-copy" } as const;
const NAMES: Record<Form, string> = { file: "copy.zip", pages: "copy.html" };

/** What was saved, and what opens it where it is encrypted. */
export interface Taken {
  form: Form;
  name: string;
  phrase: string | undefined;
}

/** How much of a copy has come, of about how much, where that was said. */
export interface Come {
  bytes: number;
  of: number | undefined;
}

/** A copy that came without its end: nothing of it is saved. */
export class CutShort extends Error {}

/**
 * Takes a copy of a case: tells how much of it has come, and saves it once it is whole.
 *
 * @throws ProblemError when it is refused, CutShort when its end is missing
 */
export async function takeCopy(id: string, form: Form, told: (come: Come) => void): Promise<Taken> {
  const { data, error, response } = await client.GET(ADDRESSES[form], { params: { path: { id } }, parseAs: "stream" });
  if (data === undefined || data === null) throw new ProblemError(error);
  const of = Number(response.headers.get("Copy-Estimated-Bytes")) || undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = (data as unknown as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    bytes += piece.value.byteLength;
    told({ bytes, of });
  }
  const copy = new Blob(pieces, { type: response.headers.get("Content-Type") ?? "" });
  if (form === "pages" && !(await copy.slice(-20).text()).trimEnd().endsWith("</html>")) throw new CutShort();
  const name = nameOf(response) ?? NAMES[form];
  save(copy, name);
  return { form, name, phrase: response.headers.get("Copy-Pass-Phrase") ?? undefined };
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
