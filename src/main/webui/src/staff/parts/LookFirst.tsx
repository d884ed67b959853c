import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { type ReactNode, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { queries } from "../../api/queries";
import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { Title } from "../../design/Title";
import { toTheBeginning } from "../../design/toTheBeginning";
import { useTexts } from "../../language/texts";
import { arrived, isLedTo } from "./led";
import { looking } from "./lookTexts";

interface LookFirstProps {
  /** What is read by the look: where it was read already, to show it again is none. */
  queryKey: readonly unknown[];
  /** For what it is, as the person's log has it, where staff is asked for it. */
  purpose?: Schema<"LookPurpose">;
  /** What the view is called before anything of it is known. */
  title: string;
  /** What the press opens, in words. */
  words: string;
  children: ReactNode;
}

/**
 * Makes no look by an address alone: says first who will see it, and waits for one press. Where a link or a form led here,
 * that was said beside it; another language is another answer of the portal, and so another look.
 */
export function LookFirst({ queryKey, ...gate }: LookFirstProps) {
  return <Gate key={JSON.stringify(queryKey)} queryKey={queryKey} {...gate} />;
}

function Gate({ queryKey, purpose, title, words, children }: LookFirstProps) {
  const t = useTexts(looking);
  const vocabulary = useWords("");
  const [path] = useLocation();
  const [open, setOpen] = useState(() => isLedTo(path) || wasRead(queryKey));
  useEffect(arrived, []);
  if (open) return children;
  const look = () => {
    setOpen(true);
    toTheBeginning();
  };
  return (
    <>
      <Title lead={t("logged")}>{title}</Title>
      {purpose !== undefined && <p>{t("reads", { words: vocabulary.explain("LookPurpose", purpose) ?? "" })}</p>}
      <Button look="main" onPress={look}>
        {words}
      </Button>
    </>
  );
}

/** Whether something was read, and has not been found outdated since. */
function wasRead(queryKey: readonly unknown[]): boolean {
  const state = queries.getQueryState(queryKey);
  return state?.data !== undefined && !state.isInvalidated;
}
