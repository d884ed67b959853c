import { useEffect, useRef } from "react";
import { queries } from "../api/queries";

/** Begins anew where another person has signed in meanwhile, in another tab: nothing of the one before may stay. */
export function useSamePerson(person: string | undefined): void {
  const first = useRef(person);
  useEffect(() => {
    first.current ??= person;
    if (person !== undefined && person !== first.current) {
      queries.clear();
      location.reload();
    }
  }, [person]);
}
