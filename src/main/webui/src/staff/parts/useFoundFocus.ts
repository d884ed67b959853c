import { type RefObject, useEffect, useRef } from "react";
import { readFromWords } from "../../design/readFrom";

/**
 * Takes the focus to how much was found, once that is there: what was pressed to look for it may be folded away by then.
 *
 * @param sought what is looked for, so that it is known when that is something else
 * @return where it is told how much was found
 */
export function useFoundFocus(sought: string, stillLooking: boolean): RefObject<HTMLDivElement | null> {
  const told = useRef<HTMLDivElement>(null);
  const before = useRef(sought);
  useEffect(() => {
    if (stillLooking || before.current === sought) return;
    before.current = sought;
    readFromWords(told.current);
  }, [sought, stillLooking]);
  return told;
}
