import { useState } from "react";
import { Message } from "../design/Message";
import { useTexts } from "../language/texts";
import { frame } from "./texts";

const OUTCOMES = ["cancelled", "failed", "insufficient", "not-permitted"] as const;

/** Says why a login came to nothing, once: the address forgets it. */
export function AfterLogin() {
  const t = useTexts(frame);
  const [outcome] = useState(takeOutcome);
  return outcome === undefined ? null : <Message kind="careful" title={t(outcome)} urgent />;
}

function takeOutcome(): (typeof OUTCOMES)[number] | undefined {
  const address = new URL(location.href);
  const outcome = OUTCOMES.find((each) => each === address.searchParams.get("login"));
  if (outcome !== undefined) {
    address.searchParams.delete("login");
    history.replaceState(history.state, "", address);
  }
  return outcome;
}
