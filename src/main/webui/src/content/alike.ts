const NUMBER = /^[\d\s()+./-]+$/;

/**
 * Tells whether two values say the same, as far as it matters for asking which of them holds: of a telephone number, its digits,
 * with or without the country's; of all else, every letter.
 */
export function alike(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((value) => value.trim().replaceAll(/\s+/g, " ")) as [string, string];
  if (mine === theirs) return true;
  if (!NUMBER.test(mine) || !NUMBER.test(theirs)) return false;
  const [short = "", long = ""] = [mine, theirs].map(digits).sort((a, b) => a.length - b.length);
  return short.length >= FEWEST && long.endsWith(short) && long.length - short.length <= COUNTRY;
}

/** A number of a country has no fewer digits than this, and a country's own no more than that. */
const FEWEST = 5;
const COUNTRY = 3;

/** The digits of a number, without the zeros that stand for a country's or before it. */
function digits(number: string): string {
  return number.replaceAll(/\D/g, "").replace(/^0+/, "");
}
