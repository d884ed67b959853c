import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { toTheBeginning } from "../design/toTheBeginning";

/** Takes the focus to the beginning of a view that opens, so that a screen reader reads it and the keyboard starts there. */
export function Arrival() {
  const [path] = useLocation();
  const arrived = useRef(path);
  useEffect(() => {
    if (arrived.current !== path) {
      arrived.current = path;
      scrollTo(0, 0);
      toTheBeginning();
    }
  }, [path]);
  return null;
}
