import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";

/** Gives a view the way to name several terms in one sentence. */
export function useTerms(): (names: readonly string[]) => string {
  const formats = useFormats();
  return (names) => {
    const within = names.map((name, place) => (place === 0 ? name : uncapitalised(name)));
    // With an "and" of its own in one of the last two, another between them would have to be read twice.
    return within.slice(-2).some((name) => name.includes(formats.list(["", ""]))) ? within.join(", ") : formats.list(within);
  };
}

/** The names of terms, as they stand in a sentence. */
export function namesOf(terms: readonly Schema<"Term">[]): string[] {
  return terms.map(({ name }) => name);
}

/** A term as it stands within a sentence; what begins with several capitals is an abbreviation. */
export function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLocaleLowerCase() + name.slice(1);
}
