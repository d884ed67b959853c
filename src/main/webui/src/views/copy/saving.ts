import { ProblemError, type Schema } from "@vastuugroup/privacy-portal-contract";
import { language } from "../../language/languages";

/** A file that the person has chosen to save to. Not every browser has it, nor TypeScript's library the way to it. */
type Chosen = FileSystemFileHandle & { remove?: () => Promise<void> };

interface Chooser {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<Chosen>;
}

const browser: Chooser = window as Window & Chooser;

/** Where the copy is, in the page's language: with a link, a browser sends its own. */
export function copyAddress(scope: Schema<"CopyScope">): string {
  return `/api/v1/me/copy?scope=${scope}&lang=${language()}`;
}

/** Whether this browser lets a page write to a file as it comes, so that the page can tell how far it is. */
export const savesByItself = browser.showSaveFilePicker !== undefined;

/** Lets the person choose where to save; undefined where they chose nothing. */
export async function chooseFile(suggestedName: string, description: string): Promise<Chosen | undefined> {
  try {
    const accept = { "application/zip": [".zip"] };
    return await browser.showSaveFilePicker?.({ suggestedName, types: [{ description, accept }] });
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "AbortError") return undefined;
    throw thrown;
  }
}

/**
 * Writes what an address answers to a file while it comes, however much it is; the file is there only once it is whole.
 *
 * @param told is told how many bytes have come
 * @throws ProblemError when it is refused
 */
export async function save(address: string, file: Chosen, signal: AbortSignal, told: (bytes: number) => void): Promise<number> {
  try {
    const answer = await fetch(address, { signal, cache: "no-store" });
    if (!answer.ok || answer.body === null) {
      throw new ProblemError(await answer.json());
    }
    let come = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, onward) {
        come += piece.byteLength;
        told(come);
        onward.enqueue(piece);
      },
    });
    await answer.body.pipeThrough(counter).pipeTo(await file.createWritable(), { signal });
    return come;
  } catch (thrown) {
    // What the browser made when the place was chosen is empty.
    await file.remove?.().catch(() => undefined);
    throw thrown;
  }
}
