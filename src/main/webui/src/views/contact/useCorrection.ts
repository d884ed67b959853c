import { useMutation } from "@tanstack/react-query";
import { isRefusal } from "../../api/refusals";
import { useDraft } from "../../app/drafts";
import { alike } from "../../content/alike";

/** What somebody is typing into a field, and what they saw in it before. */
interface Draft {
  open: boolean;
  value: string;
  seen: string;
  etag: string;
  /** Whether a fresh login was asked for, which may have happened since. */
  asked: boolean;
}

const NOTHING: Draft = { open: false, value: "", seen: "", etag: "", asked: false };

/** A field as it is held now. */
export interface Now {
  value: string | undefined;
  etag: string;
}

/**
 * Corrects one field. What is typed is kept until it was sent; where somebody else was faster with this very field, both are to be seen
 * and the person decides, while a change of another field is in nobody's way. Where what is held by now is what was typed, as after an
 * answer that was lost, there is nothing to decide.
 *
 * @param name the draft's, with what the field belongs to
 * @param send sends a value, or that there is to be none; answers the field as it is then
 * @param read reads the field anew
 */
export function useCorrection<Answer>(
  name: string,
  now: Now,
  send: (etag: string, value: string | null) => Promise<Answer>,
  read: () => Promise<Now>,
  done: (answer: Answer, value: string | null) => void,
) {
  const [draft, keep, forget] = useDraft(`contact:${name}`, NOTHING);
  const held = now.value ?? "";
  const differs = draft.open && draft.seen !== held && !alike(draft.value, held);
  const change = useMutation({
    mutationFn: async (value: string | null) => {
      // Who sees both decides about what is held now; else it must still be what they saw.
      const etag = differs ? now.etag : draft.etag;
      try {
        return await send(etag, value);
      } catch (thrown) {
        if (!isRefusal(thrown, "stale-revision")) throw thrown;
        const fresh = await read();
        const now = fresh.value ?? "";
        if (now !== (differs ? held : draft.seen) && !alike(value ?? "", now)) throw thrown;
        return await send(fresh.etag, value);
      }
    },
    onSuccess: (answer, value) => {
      forget();
      done(answer, value);
    },
    onError: (thrown) => {
      if (isRefusal(thrown, "insufficient-user-authentication")) keep({ ...draft, asked: true });
    },
  });
  return {
    draft,
    differs,
    change,
    open: (value: string) => keep({ open: true, value, seen: held, etag: now.etag, asked: false }),
    type: (value: string) => keep({ ...draft, value }),
    close: () => {
      forget();
      change.reset();
    },
  };
}
