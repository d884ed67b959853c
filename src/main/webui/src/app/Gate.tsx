import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode } from "react";
import { vocabularyQuery } from "../api/queries";
import { Unnamed } from "../design/Unnamed";
import { Unreached } from "../design/Unreached";
import { useTexts } from "../language/texts";
import { useHere } from "./session";
import { SignIn } from "./SignIn";
import { frame } from "./texts";

/** What somebody meets whose login is linked to nobody; few do, so it loads on its own. */
export const Unlinked = lazy(() => import("./Unlinked"));

interface GateProps {
  /** Whether the view can be seen without a login. */
  open: boolean;
  /** Whether it has something for a login that is linked to nobody. */
  unlinked: boolean;
  /** Whether it waits for the portal's words for codes. */
  words: boolean;
  children: ReactNode;
}

/** Shows a view to those whom it is for, and the others what they can do instead. */
export function Gate({ open, unlinked, words, children }: GateProps) {
  const t = useTexts(frame);
  const here = useHere();
  // Words that come later than what they name would push it away; without them, a view shows what it has.
  const known = useQuery({ ...vocabularyQuery(), enabled: words && here.state === "somebody" });
  if (open) return children;
  switch (here.state) {
    case "unknown":
      return <Unnamed />;
    case "unreached":
      return <Unreached thrown={here.thrown} again={here.again} />;
    case "nobody":
      return <SignIn why={t("signInWhy")} reason={here.reason?.text} />;
    case "somebody":
      if (!here.me.linked && !unlinked) return <Unlinked />;
      return words && known.data === undefined && !known.isFetchedAfterMount ? <Unnamed /> : children;
  }
}
