/**
 * Takes the focus to what is read and is no control, so that a screen reader reads on from there. It can have the focus for that
 * long alone: what keeps a tabindex is read out as something to click on, each time one passes it. A field that is gone leaves its
 * caret to whatever has the focus next, and a screen reader that hears of a caret first takes the rest for known, and is silent.
 */
export function readFrom(element: HTMLElement | null | undefined): void {
  if (element === null || element === undefined) return;
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  getSelection()?.removeAllRanges();
  element.focus({ preventScroll: true });
}

/** As above, of the first words in a place where it is told what came of something. */
export function readFromWords(place: HTMLElement | null): void {
  readFrom(place?.querySelector("p"));
}
