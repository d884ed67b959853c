import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { vocabularyQuery } from "../../api/queries";
import { SignIn } from "../../app/SignIn";
import { Title } from "../../design/Title";
import { Unnamed } from "../../design/Unnamed";
import { Unreached } from "../../design/Unreached";
import { useTexts } from "../../language/texts";
import { useMember } from "./session";
import { staffFrame } from "./texts";

/** Shows a view to the staff whom it is for, and the others what they can do instead. */
export function StaffGate({ officer, children }: { officer: boolean; children: ReactNode }) {
  const t = useTexts(staffFrame);
  const member = useMember();
  // Words that come later than what they name would push it away; without them, a view shows what it has.
  const words = useQuery(vocabularyQuery());
  switch (member.state) {
    case "unknown":
      return <Unnamed />;
    case "unreached":
      return <Unreached thrown={member.thrown} again={member.again} />;
    case "nobody":
      return <SignIn why={t("signInWhy")} reason={member.reason?.text} />;
    case "somebody":
      if (officer && !member.isOfficer) return <Title lead={t("forOfficerWhy")}>{t("forOfficer")}</Title>;
      return words.data === undefined && !words.isFetchedAfterMount ? <Unnamed /> : children;
  }
}
