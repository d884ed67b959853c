import { type ReactNode, useState } from "react";
import { Button } from "../../design/Button";
import { toTheBeginning } from "../../design/toTheBeginning";
import { useTexts } from "../../language/texts";
import { looking } from "./lookTexts";

/** What somebody decided to oversee; in the page's memory alone, so that a reload asks anew. */
const decided = new Set<string>();

interface OversightGateProps {
  /** Of whom alone the list is; undefined of everybody's, which is no look. */
  subject: string | undefined;
  /** Which list it is. */
  list: string;
  /** What is looked at, in words. */
  words: string;
  children: ReactNode;
}

/** Says that a list of one person is a look at them, before it is read; why is the same for each: oversight. */
export function OversightGate({ subject, list, words, children }: OversightGateProps) {
  const t = useTexts(looking);
  const [, show] = useState(0);
  const key = `${list} ${subject}`;
  if (subject === undefined || decided.has(key)) return children;
  const look = () => {
    decided.add(key);
    show((times) => times + 1);
    toTheBeginning();
  };
  return (
    <>
      <p>{t("oversight")}</p>
      <p>
        <Button look="main" onPress={look}>
          {words}
        </Button>
      </p>
    </>
  );
}
