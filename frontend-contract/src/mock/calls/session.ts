import type { Schema } from "../../index.js";
import { type Answer, NOBODY } from "./call.js";
import { Refusal } from "../contract/refusal.js";
import { loginPage } from "./loginPage.js";
import { decoded, ISSUER, STAFFS_ISSUER } from "../contract/routes.js";
import type { Language, Persona, Recordings } from "../recorded/recordings.js";
import { Words } from "../recorded/words.js";

const SESSION_MINUTES = 30;
const FRESH_MILLIS = 600_000;

/** Whose browsers sign in, each with a cookie and pages of its own: one browser can be signed in as both. */
export interface Door {
  kind: "customer" | "staff";
  cookie: string;
  /** Where one signs in. */
  login: string;
  /** The page that stands in place of the issuer. */
  issuer: string;
  /** Where somebody goes who goes nowhere else. */
  home: string;
  /** The operation that tells who is signed in. */
  session: "getSession" | "getStaffSession";
}

export const DOORS: Record<Door["kind"], Door> = {
  customer: { kind: "customer", cookie: "privacy_portal_mock", login: "/login", issuer: ISSUER, home: "/", session: "getSession" },
  staff: {
    kind: "staff",
    cookie: "privacy_portal_mock_staff",
    login: "/staff/login",
    issuer: STAFFS_ISSUER,
    home: "/staff",
    session: "getStaffSession",
  },
};

/** Through which door a request comes. */
export function doorOf(path: string): Door {
  return path === STAFFS_ISSUER || path.startsWith("/staff/") || path.startsWith("/api/v1/staff/") ? DOORS.staff : DOORS.customer;
}

/**
 * Who is signed in through a door. A browser has a cookie, as with the portal; a caller without one, such as a test, is who `as` said.
 */
export class Sessions {
  readonly #recordings: Recordings;
  readonly #door: Door;
  #standing: string;
  #ended: Schema<"SessionEnd"> | undefined;

  constructor(recordings: Recordings, door: Door, standing = NOBODY) {
    this.#recordings = recordings;
    this.#door = door;
    this.#standing = standing;
  }

  /** Ends the session of the callers without a cookie: they hear `session-ended`, and `GET /api/v1/session` says why. */
  end(why: Schema<"SessionEnd">): void {
    this.#standing = NOBODY;
    this.#ended = why;
  }

  /** Ends the session of the browser that asks for it. */
  ended(url: URL): Answer {
    this.end((url.searchParams.get("reason") ?? "expired") as Schema<"SessionEnd">);
    return { status: 204, headers: { "Set-Cookie": forget(this.#door) } };
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** From now on, a caller without a cookie is this persona. */
  as(persona: string): void {
    this.#standing = persona;
    this.#ended = undefined;
  }

  /** Finds who calls: by a token, which is the persona's key here, by the cookie, or as was said. */
  async who(request: Request): Promise<Persona | undefined> {
    const key = tokenOf(request) ?? cookieOf(request, this.#door) ?? this.#standing;
    const persona = await this.#recordings.persona(key);
    if (persona === undefined && hasCookie(request, this.#door)) {
      this.#ended = "unreadable";
    }
    if (persona === undefined && key === this.#standing && key !== NOBODY) {
      throw new Error(`the mock has no persona ${key}: fixtures/index.json names those there are`);
    }
    return persona;
  }

  /** What is answered besides to a browser whose session cannot be read: it is to forget it. */
  forgetting(request: Request, who: Persona | undefined): Record<string, string> {
    return who === undefined && hasCookie(request, this.#door) ? { "Set-Cookie": forget(this.#door) } : {};
  }

  /** `GET /api/v1/session`, or staff's: as it was recorded for nobody, and with what a session has besides. */
  async session(who: Persona | undefined, language: Language): Promise<Answer> {
    const [recording] = await this.#recordings.answers(NOBODY, this.#door.session);
    if (recording === undefined) {
      throw new Error("the session is not among the recordings");
    }
    const nobody = await this.#recordings.body<Schema<"Session">>(recording, language);
    const session =
      who?.kind === this.#door.kind
        ? { ...nobody, ...(await this.#going(who)) }
        : { ...nobody, ...(await this.#told(language)) };
    return { status: 200, body: session, headers: this.#recordings.headers(recording, language) };
  }

  async #going(who: Persona): Promise<Partial<Schema<"Session"> | Schema<"StaffSession">>> {
    const expiresAt = new Date(Date.now() + SESSION_MINUTES * 60_000).toISOString();
    if (who.kind === "staff") {
      return { signedIn: true, id: who.key, roles: who.role === undefined ? [] : [who.role], expiresAt };
    }
    const [recording] = await this.#recordings.answers(who.key, "getMyContactDetails");
    const email = recording && (await this.#recordings.body<{ email?: string }>(recording, "fi")).email;
    return {
      signedIn: true,
      ...(email !== undefined && { email }),
      authenticatedAt: new Date().toISOString(),
      freshUntil: new Date(Date.now() + FRESH_MILLIS).toISOString(),
      expiresAt,
    };
  }

  /** Why the last session ended: told once. */
  async #told(language: Language): Promise<Partial<Schema<"Session">>> {
    const code = this.#ended;
    this.#ended = undefined;
    return code === undefined
      ? {}
      : { reason: { code, text: (await Words.of(this.#recordings, language)).label("SessionEnd", code) } };
  }

  /** `GET /login`: to a page on which one chooses who to be, and the way back of who has chosen. */
  async login(who: Persona | undefined, url: URL): Promise<Answer> {
    const to = returnPath(url, this.#door);
    const chosen = url.searchParams.get("persona");
    if (chosen !== null) {
      return (await this.#recordings.persona(chosen))?.kind === this.#door.kind
        ? seeOther(to, `${this.#door.cookie}=${encodeURIComponent(chosen)}; Path=/; HttpOnly; SameSite=Lax`)
        : seeOther(without(to, "failed"));
    }
    const ended = url.searchParams.get("login");
    if (ended === "cancelled" || ended === "failed" || ended === "insufficient") {
      return seeOther(without(to, ended));
    }
    if (who?.kind === this.#door.kind && url.searchParams.get("stepUp") !== "needed") {
      return seeOther(to);
    }
    const issuer = new URL(this.#door.issuer, url);
    issuer.search = url.search;
    return { status: 302, headers: { Location: issuer.pathname + issuer.search, "Cache-Control": "no-store" } };
  }

  /** The page of the issuer, which there is not. */
  async loginPage(url: URL): Promise<Answer> {
    const personas = (await this.#recordings.personas()).filter(({ kind }) => kind === this.#door.kind);
    return {
      status: 200,
      body: loginPage(personas, this.#door.login, returnPath(url, this.#door), url.searchParams.get("ui_locales")),
      headers: { "Content-Type": "text/html;charset=UTF-8", "Cache-Control": "no-store" },
    };
  }

  /** `GET /logout` */
  logout(url: URL): Answer {
    this.as(NOBODY);
    return seeOther(returnPath(url, this.#door), forget(this.#door));
  }

  /** `POST /logout` */
  signOut(url: URL): Answer {
    this.as(NOBODY);
    return {
      status: 200,
      body: { location: url.origin + returnPath(url, this.#door) },
      headers: { "Content-Type": "application/json;charset=UTF-8", "Cache-Control": "no-store", "Set-Cookie": forget(this.#door) },
    };
  }
}

/** Pages whose forms act by the token in their path: no cookie is looked at there. */
const LINKS = ["/api/v1/unsubscribe/", "/api/v1/subscription-confirmations/", "/api/v1/email-confirmations/"];

/** Refuses a change by cookie without the header that no other site can send. */
export function requireHeader(request: Request, path: string, who: Persona | undefined): void {
  const isSafe = ["GET", "HEAD", "OPTIONS"].includes(request.method) || LINKS.some((link) => path.startsWith(link));
  const isBrowser = hasCookie(request, doorOf(path)) || (who !== undefined && tokenOf(request) === undefined);
  if (!isSafe && isBrowser && !request.headers.has("X-Requested-With")) {
    throw new Refusal("csrf-header-missing");
  }
}

/** The access token of a request, if it has one. */
function tokenOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
}

/** Whether a browser has a session, or what it takes for one. */
function hasCookie(request: Request, door: Door): boolean {
  return tokenOf(request) === undefined && cookieOf(request, door) !== undefined;
}

function cookieOf(request: Request, door: Door): string | undefined {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  const value = pairs.find(([name]) => name === door.cookie)?.[1];
  return value === undefined ? undefined : decoded(value);
}

/** Ends a session in the browser. */
function forget({ cookie }: Door): string {
  return `${cookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
}

/** A path on this origin; anything else means `/`. */
function returnPath(url: URL, { home }: Door): string {
  const wanted = url.searchParams.get("return") ?? home;
  const resolved = URL.canParse(wanted, url.origin) ? new URL(wanted, url.origin) : undefined;
  // What begins with two slashes, once it is resolved too, is another host's.
  return wanted.startsWith("/") && resolved?.origin === url.origin && !resolved.pathname.startsWith("//")
    ? resolved.pathname + resolved.search + resolved.hash
    : "/";
}

/** Back without a session. */
function without(to: string, login: "cancelled" | "failed" | "insufficient"): string {
  const url = new URL(to, "http://portal");
  url.searchParams.set("login", login);
  return url.pathname + url.search + url.hash;
}

function seeOther(location: string, cookie?: string): Answer {
  return {
    status: 303,
    headers: { Location: location, "Cache-Control": "no-store", ...(cookie !== undefined && { "Set-Cookie": cookie }) },
  };
}
