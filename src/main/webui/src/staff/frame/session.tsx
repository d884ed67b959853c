import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { client } from "../../api/portal";
import { onSignedOut, queries } from "../../api/queries";
import { met } from "../../api/refusals";
import { draftsAreOf, forgetDrafts, useClaimedDrafts } from "../../app/drafts";
import { useSamePerson } from "../../app/samePerson";
import { useLanguage } from "../../language/languages";
import { staffQuery } from "../api/session";

/** Which member of staff is at the browser, as far as the page knows. */
export type Member =
  | { state: "unknown" }
  | { state: "unreached"; thrown: unknown; again: () => void }
  | { state: "nobody"; reason: Schema<"SessionEndReason"> | undefined }
  | { state: "somebody"; id: string | undefined; isOfficer: boolean; unit: string | undefined; ended: boolean };

const MemberContext = createContext<Member>({ state: "unknown" });

/** Which member of staff is at the browser. */
export function useMember(): Member {
  return use(MemberContext);
}

/** Whether the member of staff decides as data protection officer; others see the work of customer service. */
export function useIsOfficer(): boolean {
  const member = useMember();
  return member.state === "somebody" && member.isOfficer;
}

/** Asks who is signed in, once; and notices when a session ends while somebody works, whose view then stays as it is. */
export function WhichMember({ children }: { children: ReactNode }) {
  useLanguage();
  useEffect(() => draftsAreOf(byId), []);
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const session = useQuery({ ...staffQuery(), staleTime: Infinity, refetchOnWindowFocus: false });
  const id = session.data?.signedIn === true ? idOf(session.data) : undefined;
  const claimed = useClaimedDrafts(id);
  useSamePerson(id);

  return <MemberContext value={member()}>{children}</MemberContext>;

  function member(): Member {
    if (session.data?.signedIn === true && claimed) {
      const { roles, unit } = session.data;
      return { state: "somebody", id: session.data.id, isOfficer: roles.includes("data-protection-officer"), unit, ended };
    }
    if (session.data?.signedIn === false) return { state: "nobody", reason: session.data.reason };
    if (session.isError) return { state: "unreached", thrown: session.error, again: () => void session.refetch() };
    return { state: "unknown" };
  }
}

async function byId(): Promise<string> {
  return idOf(await queries.ensureQueryData(staffQuery()));
}

/** By what one member of staff is told from another. */
function idOf({ id, unit, roles }: Schema<"StaffSession">): string {
  return JSON.stringify([id, unit, roles]);
}

/** Signs out here and at the issuer; nothing of what was seen stays in the page. */
export async function signOut(): Promise<void> {
  const { data } = met(await client.POST("/staff/logout", { params: { query: { return: "/staff/" } } }));
  forgetDrafts();
  queries.clear();
  location.assign(data.location);
}
