import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { h } from "./dom.js";
import { client } from "./portal.js";
import { met } from "./refusals.js";
import { language, phrase, word } from "./words.js";

export type Session = Schema<"Session">;

/** Asks whether the browser is signed in: the first thing a page does. */
export async function session(): Promise<Session> {
  return met(await client.GET("/api/v1/session")).data;
}

/** A link that signs in, in the page's language, and comes back to where the person is. */
export function signInLink(): HTMLAnchorElement {
  const query = new URLSearchParams({ return: location.pathname + location.hash, ui_locales: language() ?? "fi" });
  return h("a", { class: "button", href: `/login?${query}` }, phrase("signIn"));
}

/** Signs out here, and then at the issuer, which sends the browser back. */
export async function signOut(): Promise<void> {
  const { data } = met(await client.POST("/logout", { params: { query: { return: location.pathname } } }));
  location.assign(data.location);
}

/** What somebody sees who is not signed in: why not any more, if that is known. */
export function signedOutView(ended: boolean, reason: Session["reason"], login: string | null): HTMLElement[] {
  const why = reason === undefined ? undefined : word("SessionEnd", reason.code).explanation;
  return [
    h("h1", {}, reason?.text ?? phrase(ended ? "ended" : "portal")),
    h("p", {}, why ?? phrase(login === "cancelled" ? "cancelled" : login === "failed" ? "loginFailed" : "welcome")),
    h("p", {}, signInLink()),
  ];
}
