import type { Formats } from "./formats";

/** Labels as they stand within a sentence: the first as it is, the others small, unless they are abbreviations. */
export function listed(labels: readonly string[], formats: Formats): string {
  return formats.list(labels.map((label, index) => (index > 0 && /^\p{Lu}-?\p{Ll}/u.test(label) ? lower(label) : label)));
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
