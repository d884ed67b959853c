import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue } from "react";
import { Refusal } from "./Refusal";
import { toTheBeginning } from "./toTheBeginning";
import { Waiting } from "./Waiting";

/**
 * Shows what was read; while it is on its way, its place; where it was refused, why. What comes first is put together in small
 * steps, so that a slow telephone answers a finger meanwhile; what changes in it later is there at once.
 */
export function Loaded<Data>({
  query,
  waiting,
  children,
}: {
  query: UseQueryResult<Data>;
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const isShown = useDeferredValue(query.data !== undefined);
  if (query.data !== undefined && isShown) return children(query.data);
  if (query.isError) return <Refusal thrown={query.error} again={() => query.refetch().then(({ isSuccess }) => isSuccess && toTheBeginning())} />;
  return waiting ?? <Waiting />;
}
