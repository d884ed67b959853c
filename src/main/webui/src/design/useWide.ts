import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 48rem)");

function follow(listener: () => void): () => void {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

/** Whether there is room for more than one thing side by side, for what styles alone cannot decide. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => wide.matches);
}
