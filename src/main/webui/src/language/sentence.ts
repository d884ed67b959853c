/** Ends what the portal says as a sentence, where it stands among sentences: the law behind it comes after it, never in it. */
export function sentence(text: string | undefined): string | undefined {
  return text === undefined || /[.!?…]$/.test(text) ? text : `${text}.`;
}
