import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { met, isSignedOut } from "../api/refusals";
import { client } from "../api/portal";
import { meQuery, onSignedOut, queries, sessionQuery } from "../api/queries";
import { forgetDrafts } from "./drafts";
import { language, offerLanguage, useLanguage } from "../language/languages";

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
  const me = useQuery(meQuery());
  const [ended, setEnded] = useState(false);
  const nobody = isSignedOut(me.error) && me.data === undefined;
  const session = useQuery({ ...sessionQuery(), enabled: nobody });
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const spoken = me.data?.language;
  useEffect(() => {
    if (spoken !== undefined) offerLanguage(spoken);
  }, [spoken]);

  return <HereContext value={here()}>{children}</HereContext>;

  function here(): Here {
    if (me.data !== undefined) return { state: "somebody", me: me.data, ended };
    if (nobody) return session.isPending ? { state: "unknown" } : { state: "nobody", reason: session.data?.reason };
    if (me.isError) return { state: "unreached", thrown: me.error, again: () => void me.refetch() };
    return { state: "unknown" };
  }
}

/** Where the browser is, as a path that a login comes back to. */
function here(): string {
  return encodeURIComponent(location.pathname + location.search + location.hash);
}

/** The address that signs in and comes back to where the person is. */
export function signInAddress(): string {
  return `/login?return=${here()}&ui_locales=${language()}`;
}

/** The address that has somebody who is signed in log in once more, and comes back to where they are. */
export function freshLoginAddress(): string {
  return `/login?stepUp=needed&return=${here()}&ui_locales=${language()}`;
}

/** Signs out here and at the issuer; nothing of the person stays in the page. */
export async function signOut(): Promise<void> {
  const { data } = met(await client.POST("/logout", { params: { query: { return: "/" } } }));
  forgetDrafts();
  queries.clear();
  location.assign(data.location);
}
