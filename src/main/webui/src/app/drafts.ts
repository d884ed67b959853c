import { useEffect, useState } from "react";

const PREFIX = "draft:";

/** Under which it is kept whose drafts these are. */
const OWNER = "drafts-of";

/** By what a login is told from another, as far as this part of the page knows it. */
let whoIsHere: () => Promise<string> = () => Promise.reject(new Error("nobody says whose drafts these are"));

/** Has drafts belong to whoever this names from now on. */
export function draftsAreOf(who: () => Promise<string>): void {
  whoIsHere = who;
}

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
    write(key, JSON.stringify(next));
    // Where the portal is not reached just now, nobody's draft is taken for somebody's: it is forgotten with the next login.
    sign().catch(() => undefined);
  };
  const forget = () => {
    setDraft(empty);
    write(key, undefined);
  };
  return [draft, keep, forget];
}

/**
 * Shows nobody what somebody else has typed: whose drafts there are is asked before a form is shown.
 *
 * @param person by what it is known that another has signed in
 */
export function useClaimedDrafts(person: string | undefined): boolean {
  const [claimed, setClaimed] = useState(() => !hasDrafts());
  useEffect(() => {
    if (person !== undefined && !claimed) {
      claimDrafts()
        .catch(forgetDrafts)
        .finally(() => setClaimed(true));
    }
  }, [person, claimed]);
  return claimed;
}

/** Whether something was typed here that has not been sent. */
function hasDrafts(): boolean {
  return drafts().length > 0;
}

/** Forgets all that was typed: the next person at this browser must not meet it. */
export function forgetDrafts(): void {
  drafts().forEach((key) => write(key, undefined));
  write(OWNER, undefined);
}

/** Forgets what somebody else has typed: after a login in between, another person may be at the browser. */
async function claimDrafts(): Promise<void> {
  if (kept(OWNER) !== (await whoIsHere())) {
    forgetDrafts();
  }
}

/** Notes whose drafts these are, once there is one. */
async function sign(): Promise<void> {
  if (kept(OWNER) === undefined) {
    write(OWNER, await whoIsHere());
  }
}

function drafts(): string[] {
  return withStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX))) ?? [];
}

function read<Draft>(key: string): Draft | undefined {
  const text = kept(key);
  return text === undefined ? undefined : (JSON.parse(text) as Draft);
}

function kept(key: string): string | undefined {
  return withStorage((storage) => storage.getItem(key)) ?? undefined;
}

function write(key: string, text: string | undefined): void {
  withStorage((storage) => (text === undefined ? storage.removeItem(key) : storage.setItem(key, text)));
}

function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(sessionStorage);
  } catch {
    // A browser that keeps nothing loses a draft with a login in between, and nothing else.
    return undefined;
  }
}
