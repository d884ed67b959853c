import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Refusal } from "./Refusal";
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
  if (query.isError) return <Refusal thrown={query.error} again={() => query.refetch().then(backToTheBeginning)} />;
  return waiting ?? <Waiting />;
}

/** What was pressed is gone with the refusal: the focus goes to what is there instead. */
function backToTheBeginning({ isSuccess }: { isSuccess: boolean }): void {
  if (isSuccess) document.querySelector("main")?.focus({ preventScroll: true });
}
