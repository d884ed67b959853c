import { useQuery } from "@tanstack/react-query";
import { freshFor } from "../../api/login";
import { sessionQuery } from "../../api/queries";
import { Message } from "../../design/Message";

/** Tells somebody who is back from a fresh login that one press is left. */
export function FreshlyBack({ asked, refused, words }: { asked: boolean; refused: boolean; words: string }) {
  const session = useQuery({ ...sessionQuery(), enabled: asked && !refused });
  const isFresh = (freshFor(session.data) ?? 0) > 0;
  return asked && !refused && isFresh ? <Message kind="info" title={words} /> : null;
}
