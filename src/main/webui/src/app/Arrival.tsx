import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { readFrom } from "../design/readFrom";
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
  useEffect(() => {
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  return null;
}

/** Takes the focus along to what a link within the view leads to; the browser itself takes it to controls alone. */
function follow({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
  if (link !== null) readFrom(document.getElementById(link.hash.slice(1)));
}
