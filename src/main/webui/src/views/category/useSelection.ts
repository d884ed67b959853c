import { useState } from "react";
import type { Item } from "../../api/items";

/** Which items of a list are selected to be deleted together. */
export interface Selection {
  /** Whether the person is selecting now. */
  on: boolean;
  ids: ReadonlySet<string>;
  start: () => void;
  stop: () => void;
  toggle: (id: string) => void;
  add: (items: readonly Item[]) => void;
}

/** Whether a deletion of an item can be asked for now. */
export function isErasable({ allowedActions }: Item): boolean {
  return allowedActions.some(({ action, allowed }) => action === "request-erasure" && allowed);
}

/** Keeps what is selected while the list is shown. */
export function useSelection(): Selection {
  const [on, setOn] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    on,
    ids,
    start: () => setOn(true),
    stop: () => {
      setOn(false);
      setIds(new Set());
    },
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
    },
    add: (items) => setIds(new Set([...ids, ...items.filter(isErasable).map(({ id }) => id)])),
  };
}
