import { useLayoutEffect, useState, useSyncExternalStore } from "react";

/** The places that would say that the session is over, in the order in which they came to it. */
let places: readonly object[] = [];
const listeners = new Set<() => void>();

function put(changed: readonly object[]): void {
  places = changed;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this is the place that says that the session is over: of several that would, the first says it, for once is enough. */
export function useSaysSignedOut(would: boolean): boolean {
  const [place] = useState(() => ({}));
  useLayoutEffect(() => {
    if (!would) return;
    put([...places, place]);
    return () => put(places.filter((other) => other !== place));
  }, [would, place]);
  return useSyncExternalStore(subscribe, () => places[0] === place);
}

/** Whether some place in the view says it, so that the frame need not. */
export function useIsSaidInView(): boolean {
  return useSyncExternalStore(subscribe, () => places.length > 0);
}
