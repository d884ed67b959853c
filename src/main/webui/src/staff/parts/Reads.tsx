import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../../language/languages";
import { useTexts } from "../../language/texts";
import { vocabularyIn } from "../api/words";
import { looking } from "./lookTexts";
import { languageOf } from "./personsLanguage";

interface ReadsProps {
  person: string;
  /** What is meant, by the names of its type and of its code. */
  type: string;
  code: string;
}

/** What the person reads of something, in the language in which they are served, where that is known. */
export function Reads({ person, type, code }: ReadsProps) {
  const t = useTexts(looking);
  const spoken = useLanguage();
  const theirs = languageOf(person) ?? spoken;
  const { data: words } = useQuery(vocabularyIn(theirs));
  const { data: own } = useQuery(vocabularyIn(spoken));
  const [lang, known] = words === undefined ? [spoken, own] : [theirs, words];
  return (
    <>
      {t("readsThat")} <q lang={lang}>{known?.values[type]?.[code]?.explanation}</q>
    </>
  );
}
