/** Words of a sentence, as they begin where they stand alone. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
