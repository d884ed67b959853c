/** Takes the focus to the beginning of the view, where what was pressed is gone with what it did: what is there instead is read from there. */
export function toTheBeginning(): void {
  document.querySelector("main")?.focus({ preventScroll: true });
}
