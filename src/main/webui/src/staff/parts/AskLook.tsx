import type { ReactNode } from "react";
import { Button } from "../../design/Button";
import { Form } from "../../design/Field";
import { toTheBeginning } from "../../design/toTheBeginning";
import { useTexts } from "../../language/texts";
import { useDraft } from "../../app/drafts";
import type { Look } from "../api/persons";
import { looking } from "./lookTexts";
import { type AskedLook, lookOf, Purpose } from "./Purpose";

interface AskLookProps {
  /** What the look is of, by which what is typed is kept. */
  name: string;
  officer: boolean;
  /** What is looked at, in words. */
  words: string;
  onLook: (look: Look) => void;
  /** What else is asked before: such as what the look is narrowed down to. */
  children?: ReactNode;
}

/** Says that a look is logged, asks each time anew why it is made, and only then makes it. */
export function AskLook({ name, officer, words, onLook, children }: AskLookProps) {
  const t = useTexts(looking);
  const [asked, ask, forget] = useDraft<AskedLook>(name, {});
  const look = () => {
    const decided = lookOf(asked);
    if (decided === undefined) return;
    forget();
    onLook(decided);
    toTheBeginning();
  };
  return (
    <Form onSubmit={look}>
      <p>{t("logged")}</p>
      {children}
      <Purpose look={asked} onChange={ask} officer={officer} />
      <div>
        <Button type="submit" look="main">
          {words}
        </Button>
      </div>
    </Form>
  );
}
