import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/queries";
import { Message } from "../../design/Message";

const FRESH_MILLIS = 600_000;

/** Tells somebody who is back from a fresh login that one press is left. */
export function FreshlyBack({ asked, refused, words }: { asked: boolean; refused: boolean; words: string }) {
  const session = useQuery({ ...sessionQuery(), enabled: asked && !refused });
  const since = session.data?.authenticatedAt;
  const isFresh = since !== undefined && Date.now() - Date.parse(since) < FRESH_MILLIS;
  return asked && !refused && isFresh ? <Message kind="info" title={words} /> : null;
}
