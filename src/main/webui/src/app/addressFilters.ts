import { useSearchParams } from "wouter";

/** What need not stand in the address, for it is so without. */
const USUAL = "newest";

/**
 * Keeps the filters of a list in the address, so that going back and a login find them again.
 *
 * @param names of the filters; what else stands in the address stays
 */
export function useAddressFilters<Name extends string>(names: readonly Name[]): [(name: Name) => string | undefined, (next: Record<string, string>) => void] {
  const [params, setParams] = useSearchParams();
  return [
    (name) => params.get(name) ?? undefined,
    (next) =>
      setParams((before) => {
        names.forEach((name) => before.delete(name));
        names.forEach((name) => {
          const value = next[name];
          if (value !== undefined && value !== USUAL) before.set(name, value);
        });
        return before;
      }),
  ];
}
