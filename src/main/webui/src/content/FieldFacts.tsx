import type { ReactNode } from "react";
import { Fact, Facts } from "../design/Facts";
import { useWords } from "./words";

/** The fields of an item under their names, in the order given; those without a value are left out. */
export function FieldFacts({ category, fields }: { category: string; fields: readonly (readonly [string, ReactNode])[] }) {
  const words = useWords(category);
  return (
    <Facts>
      {fields.map(([field, value]) => (
        <Fact key={field} name={words.label(field)}>
          {value}
        </Fact>
      ))}
    </Facts>
  );
}
