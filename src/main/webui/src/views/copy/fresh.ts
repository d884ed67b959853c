import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useState } from "react";
import { freshFor } from "../../api/login";
import { sessionQuery } from "../../api/queries";

/** What a press of a button takes. */
const PRESS_MILLIS = 15_000;

/** Whether the person logged in a short while ago; it changes by itself when that was too long ago. */
export function useFresh(): { session: UseQueryResult<Schema<"Session">>; fresh: boolean } {
  const session = useQuery(sessionQuery());
  const [now, setNow] = useState(Date.now);
  const left = (freshFor(session.data, now) ?? 0) - PRESS_MILLIS;
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left);
    return () => clearTimeout(timer);
  }, [left]);
  return { session, fresh: left > 0 };
}
