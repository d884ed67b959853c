import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";

/** Gives a view the way to name several terms in one sentence. */
export function useTerms(): (names: readonly string[]) => string {
  const formats = useFormats();
  return (names) => formats.list(names.map((name, place) => (place === 0 ? name : uncapitalised(name))));
}

/** The names of terms, as they stand in a sentence. */
export function namesOf(terms: readonly Schema<"Term">[]): string[] {
  return terms.map(({ name }) => name);
}

/** A term as it stands within a sentence; what begins with several capitals is an abbreviation. */
export function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLocaleLowerCase() + name.slice(1);
}
