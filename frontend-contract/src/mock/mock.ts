import type { Schema } from "../index.js";
import { bodyOf } from "./contract/bodies.js";
import { type Answer, Call, NOBODY, problemAnswer } from "./calls/call.js";
import { Refusal } from "./contract/refusal.js";
import { type Failure, Failures } from "./calls/failing.js";
import { isLanguage, languageAsked } from "./contract/language.js";
import { once } from "./calls/idempotency.js";
import { answerOf } from "./answers.js";
import { type Language, type Persona, Recordings, type Source } from "./recorded/recordings.js";
import { responseOf } from "./calls/responses.js";
import { isOfPortal, ISSUER, methodsAt, type Operation, RESET, type Route, routeOf, SESSION_END, STAFFS_ISSUER } from "./contract/routes.js";
import { type Door, DOORS, doorOf, requireHeader, Sessions } from "./calls/session.js";
import { MockState } from "./calls/state.js";
import { checkParameters } from "./contract/validation.js";

export interface MockOptions {
  /** Who is signed in from the start, by a key of `fixtures/index.json`; nobody without it. */
  persona?: string;
  /** How many milliseconds each answer takes longer. */
  delay?: number;
  /** What shall fail. */
  fail?: Failure[];
}

const A_DAY = 24 * 60 * 60 * 1000;

/** The portal without a backend: what it answers is what was recorded, and what was changed here since. */
export class Mock {
  readonly #options: MockOptions;
  readonly #recordings: Recordings;
  #sessions: Record<Door["kind"], Sessions>;
  #failures: Failures;
  #state: MockState | undefined;

  constructor(source: Source, options: MockOptions = {}) {
    this.#options = options;
    this.#recordings = new Recordings(source);
    this.#sessions = this.#begin();
    this.#failures = new Failures(options.fail);
  }

  #begin(): Record<Door["kind"], Sessions> {
    return {
      customer: new Sessions(this.#recordings, DOORS.customer, this.#options.persona),
      staff: new Sessions(this.#recordings, DOORS.staff),
    };
  }

  /** Signs in as a persona, for every caller without a cookie of its own; as nobody without one. */
  as(persona: string = NOBODY): void {
    this.#sessions.customer.as(persona);
  }

  /** Ends the session, as time or another window does it; `reason` of `GET /api/v1/session` says why. */
  endSession(why: Schema<"SessionEnd"> = "expired"): void {
    this.#sessions.customer.end(why);
  }

  /** From now on, this fails and nothing else. */
  fail(...failures: Failure[]): void {
    this.#failures = new Failures(failures);
  }

  /** As at the start: nothing has been changed, and whoever was signed in then is. */
  reset(): void {
    this.#state = undefined;
    this.#sessions = this.#begin();
    this.#failures = new Failures(this.#options.fail);
  }

  /** Who one can be here. */
  personas(): Promise<Persona[]> {
    return this.#recordings.personas();
  }

  /** Answers a request, or nothing where the portal has no part in it, such as a page's own files. */
  async answer(request: Request): Promise<Response | undefined> {
    const url = new URL(request.url);
    if (!isOfPortal(url.pathname)) {
      return undefined;
    }
    if (url.pathname === RESET && request.method === "POST") {
      this.reset();
      return new Response(null, { status: 204 });
    }
    if (url.pathname === SESSION_END && request.method === "POST") {
      return responseOf(this.#sessions.customer.ended(url), request);
    }
    const sessions = this.#sessions[doorOf(url.pathname).kind];
    if (url.pathname === ISSUER || url.pathname === STAFFS_ISSUER) {
      return responseOf(await sessions.loginPage(url), request);
    }
    if (this.#options.delay !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, this.#options.delay));
    }
    const route = routeOf(request.method === "HEAD" ? "GET" : request.method, url.pathname);
    const who = await sessions.who(request);
    const asked = { request, url, who, language: await this.#languageOf(request, who) };
    const answer = await this.#answerTo(asked, route).catch((thrown) => this.#refused(asked, route, thrown));
    answer.headers = { ...sessions.forgetting(request, who), ...answer.headers };
    return responseOf(answer, request);
  }

  async #answerTo(asked: Asked, route: Route | undefined): Promise<Answer> {
    const { request, url, who, language } = asked;
    const sessions = this.#sessions[doorOf(url.pathname).kind];
    requireHeader(request, url.pathname, who);
    if (route === undefined) {
      throw new Refusal(methodsAt(url.pathname).length > 0 ? "method-not-allowed" : "not-found");
    }
    const { operation, params } = route;
    const failing = this.#failures.problemOf(operation.id);
    if (failing !== undefined) {
      throw new Refusal(failing);
    }
    switch (operation.id) {
      case "login":
      case "loginAsStaff":
        return sessions.login(who, url);
      case "logout":
      case "logoutStaff":
        return sessions.logout(url);
      case "signOut":
      case "signOutStaff":
        return sessions.signOut(url);
      case "getSession":
      case "getStaffSession":
        return sessions.session(who, language);
      default:
    }
    this.#requireAudience(operation, who, sessions);
    checkParameters(operation, params, url.searchParams, language);
    const { value, text } = await bodyOf(request, operation, language);
    const persona = operation.audience === undefined ? NOBODY : (who?.key ?? NOBODY);
    const clock = await this.#recordings.clock();
    this.#state ??= new MockState(new Date(clock.getTime() + A_DAY));
    const call = new Call(operation, params, url, request, persona, language, this.#recordings, this.#state, value);
    return once(call, text, () => answerOf(call));
  }

  async #refused({ url, language }: Asked, route: Route | undefined, thrown: unknown): Promise<Answer> {
    if (!(thrown instanceof Refusal)) {
      throw thrown;
    }
    const answer = await problemAnswer(thrown, route?.operation.id ?? "noOperation", this.#recordings, language);
    const allow = { Allow: methodsAt(url.pathname).join(", ") };
    return { ...answer, headers: { ...answer.headers, ...(thrown.problem === "method-not-allowed" && allow) } };
  }

  #requireAudience({ audience, roles = [] }: Operation, who: Persona | undefined, sessions: Sessions): void {
    if (audience === undefined) {
      return;
    }
    if (who === undefined) {
      throw new Refusal(sessions.hasEnded ? "session-ended" : "unauthenticated");
    }
    if (!KINDS[audience].includes(who.kind) || (audience === "machine" && !roles.includes(who.kind))) {
      throw new Refusal("forbidden");
    }
  }

  /** The one that is asked for, else the person's own, else Finnish. */
  async #languageOf(request: Request, who: Persona | undefined): Promise<Language> {
    const asked = languageAsked(request.headers.get("Accept-Language"));
    if (asked !== undefined || who === undefined) {
      return asked ?? "fi";
    }
    const chosen = this.#state?.of(who.key).language;
    const [recorded] = await this.#recordings.answers(who.key, "getMyPreferences");
    const own = chosen ?? (recorded && (await this.#recordings.body<{ language?: unknown }>(recorded, "fi")).language);
    return isLanguage(own) ? own : "fi";
  }
}

/** Who sends a request and hears its answer. */
interface Asked {
  request: Request;
  url: URL;
  who: Persona | undefined;
  language: Language;
}

/** Of which kind a persona is who calls an operation. */
const KINDS = { customer: ["customer"], staff: ["staff"], machine: ["partner", "source-system"] };
