import { useState } from "react";

const PREFIX = "draft:";

/**
 * Keeps what is typed in a form in this tab until it was sent, so that a login in between, or a reload, loses nothing.
 *
 * @param name the form's, with the id of what it is about
 */
export function useDraft<Draft>(name: string, empty: Draft): [Draft, (next: Draft) => void, () => void] {
  const key = PREFIX + name;
  const [draft, setDraft] = useState<Draft>(() => read(key) ?? empty);
  const keep = (next: Draft) => {
    setDraft(next);
    write(key, next);
  };
  const forget = () => {
    setDraft(empty);
    write(key, undefined);
  };
  return [draft, keep, forget];
}

/** Forgets all that was typed: the next person at this browser must not meet it. */
export function forgetDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage).filter((each) => each.startsWith(PREFIX))) {
      storage.removeItem(key);
    }
  });
}

function read<Draft>(key: string): Draft | undefined {
  const kept = withStorage((storage) => storage.getItem(key));
  return kept === null || kept === undefined ? undefined : (JSON.parse(kept) as Draft);
}

function write(key: string, draft: unknown): void {
  withStorage((storage) => (draft === undefined ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(draft))));
}

function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(sessionStorage);
  } catch {
    // A browser that keeps nothing loses a draft with a login in between, and nothing else.
    return undefined;
  }
}
