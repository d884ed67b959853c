import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useState } from "react";
import { sessionQuery } from "../../api/queries";

/** For how long a login is fresh where the installation says nothing else, less what a press of a button takes. */
const FRESH_MILLIS = 10 * 60_000 - 15_000;

/** Whether the person logged in a short while ago; it changes by itself when that was too long ago. */
export function useFresh(): { session: UseQueryResult<Schema<"Session">>; fresh: boolean } {
  const session = useQuery(sessionQuery());
  const [now, setNow] = useState(Date.now);
  const at = session.data?.authenticatedAt;
  const left = at === undefined ? 0 : Date.parse(at) + FRESH_MILLIS - now;
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left);
    return () => clearTimeout(timer);
  }, [left]);
  return { session, fresh: left > 0 };
}
