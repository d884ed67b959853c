/** Where a link or a form of staff's page has led to last; in the page's memory alone, so that a reload has come by itself. */
let ledTo: string | undefined;

/** Notes where a link or a form leads: each says beside it that what it opens is logged. */
export function leads(to: string): void {
  ledTo = pathOf(to);
}

/** Whether a link or a form has led to a path just now, and nobody has come there since. */
export function isLedTo(path: string): boolean {
  return ledTo === path;
}

/** Forgets it once somebody is there: a look that is made later is told anew. */
export function arrived(): void {
  ledTo = undefined;
}

function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}
