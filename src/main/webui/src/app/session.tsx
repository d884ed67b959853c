import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { met, isSignedOut } from "../api/refusals";
import { client } from "../api/portal";
import { meQuery, onSignedOut, queries, sessionQuery } from "../api/queries";
import { draftsAreOf, forgetDrafts, useClaimedDrafts } from "./drafts";
import { useSamePerson } from "./samePerson";
import { offerLanguage, useLanguage } from "../language/languages";

/** Who is at the browser, as far as the page knows. */
export type Here =
  | { state: "unknown" }
  | { state: "unreached"; thrown: unknown; again: () => void }
  | { state: "nobody"; reason: Schema<"SessionEndReason"> | undefined }
  | { state: "somebody"; me: Schema<"Me">; ended: boolean };

const HereContext = createContext<Here>({ state: "unknown" });

/** Who is at the browser. */
export function useHere(): Here {
  return use(HereContext);
}

/** Asks who is signed in, once; and notices when a session ends while somebody works, whose view then stays as it is. */
export function WhoIsHere({ children }: { children: ReactNode }) {
  useLanguage();
  useEffect(() => draftsAreOf(byLogin), []);
  const me = useQuery(meQuery());
  const [ended, setEnded] = useState(false);
  const nobody = isSignedOut(me.error) && me.data === undefined;
  const session = useQuery({ ...sessionQuery(), enabled: nobody });
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const person = me.data && identity(me.data);
  const claimed = useClaimedDrafts(person);
  useSamePerson(person);
  const { linked, language: spoken } = me.data ?? {};
  useEffect(() => {
    if (linked !== undefined && spoken !== undefined) offerLanguage({ linked, language: spoken });
  }, [linked, spoken]);

  return <HereContext value={here()}>{children}</HereContext>;

  function here(): Here {
    if (me.data !== undefined) return claimed ? { state: "somebody", me: me.data, ended } : { state: "unknown" };
    if (nobody) return session.isPending ? { state: "unknown" } : { state: "nobody", reason: session.data?.reason };
    if (me.isError) return { state: "unreached", thrown: me.error, again: () => void me.refetch() };
    return { state: "unknown" };
  }
}

/** By what a login is told from another, as far as the portal says it to the page. */
async function byLogin(): Promise<string> {
  const [{ email }, { displayName }] = await Promise.all([queries.ensureQueryData(sessionQuery()), queries.ensureQueryData(meQuery())]);
  return JSON.stringify([email, displayName]);
}

/** By what one person is told from another, who is told nothing else of who they are. */
function identity({ linked, displayName, contactRoles }: Schema<"Me">): string {
  return JSON.stringify([linked, displayName, contactRoles.map(({ id }) => id)]);
}

/** Signs out here and at the issuer; nothing of the person stays in the page. */
export async function signOut(): Promise<void> {
  const { data } = met(await client.POST("/logout", { params: { query: { return: "/" } } }));
  forgetDrafts();
  queries.clear();
  location.assign(data.location);
}
