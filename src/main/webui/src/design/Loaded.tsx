import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Refusal } from "./Refusal";
import { toTheBeginning } from "./toTheBeginning";
import { Waiting } from "./Waiting";

/** Shows what was read; while it is on its way, its place; where it was refused, why. */
export function Loaded<Data>({
  query,
  waiting,
  children,
}: {
  query: UseQueryResult<Data>;
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Refusal thrown={query.error} again={() => query.refetch().then(({ isSuccess }) => isSuccess && toTheBeginning())} />;
  return waiting ?? <Waiting />;
}
