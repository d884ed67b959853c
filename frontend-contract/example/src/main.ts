import { h, say, the } from "./dom.js";
import { client } from "./portal.js";
import { isSignedOut, met, told } from "./refusals.js";
import { session, signedOutView, signOut } from "./session.js";
import { contact } from "./views/contact.js";
import { marketing } from "./views/marketing.js";
import { overview } from "./views/overview.js";
import { chooseLanguage, chosenLanguage, type Language, language, LANGUAGES, phrase, takeWords, word } from "./words.js";

const VIEWS = { overview, contact, marketing };

type View = keyof typeof VIEWS;

const NAMES: Record<Language, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

let signedIn = false;

/** Whether somebody is signed in, in which language, and then what they want to see. */
async function start(): Promise<void> {
  const login = new URLSearchParams(location.search).get("login");
  if (login !== null) {
    history.replaceState(null, "", location.pathname + location.hash);
  }
  const found = await session();
  signedIn = found.signedIn;
  await takeWords(chosenLanguage() ?? (signedIn ? met(await client.GET("/api/v1/me")).data.language : undefined));
  if (signedIn) {
    await show();
  } else {
    leave(signedOutView(false, found.reason, login));
  }
}

/** Shows what the address names; a view that is asked for later wins. */
async function show(): Promise<void> {
  const view = viewOfAddress();
  header();
  say("");
  try {
    const shown = await VIEWS[view]();
    if (view === viewOfAddress() && signedIn) {
      the("main").replaceChildren(...shown);
      document.title = `${phrase(view)} – ${phrase("portal")}`;
      arrive();
    }
  } catch (refusal) {
    if (isSignedOut(refusal)) {
      await ended();
    } else {
      the("main").replaceChildren(h("h1", {}, phrase(view)), h("p", { role: "alert", class: "error" }, told(refusal)));
    }
  }
}

function viewOfAddress(): View {
  const name = location.hash.slice(1);
  return name in VIEWS ? (name as View) : "overview";
}

/** The session is over: why, and how to sign in again and come back here. */
async function ended(): Promise<void> {
  signedIn = false;
  leave(signedOutView(true, (await session()).reason, null));
}

function leave(view: HTMLElement[]): void {
  header();
  document.title = phrase("portal");
  the("main").replaceChildren(...view);
  arrive();
}

/** A new view is read from its beginning. */
function arrive(): void {
  the("main").focus({ preventScroll: true });
  scrollTo(0, 0);
}

function header(): void {
  const current = viewOfAddress();
  const links = (Object.keys(VIEWS) as View[]).map((view) =>
    h("li", {}, h("a", { href: `#${view}`, "aria-current": view === current && "page" }, phrase(view))),
  );
  the("header").replaceChildren(
    h("p", { class: "brand" }, phrase("portal")),
    ...(signedIn ? [h("nav", { "aria-label": phrase("pages") }, h("ul", {}, ...links))] : []),
    h("div", { class: "languages", role: "group", "aria-label": phrase("languages") }, ...LANGUAGES.map(languageButton)),
    ...(signedIn ? [h("button", { type: "button", class: "plain", onclick: () => signOut().catch(ended) }, phrase("signOut"))] : []),
  );
}

function languageButton(each: Language): HTMLElement {
  const onclick = async () => {
    chooseLanguage(each);
    await takeWords(each);
    await (signedIn ? show() : start());
  };
  return h("button", { type: "button", class: "plain", lang: each, "aria-pressed": String(each === language()), onclick }, NAMES[each]);
}

addEventListener("hashchange", () => (signedIn ? show() : undefined));
addEventListener("signed-out", ended);
// What no view foresaw, such as a network that is gone.
addEventListener("unhandledrejection", ({ reason }) => (isSignedOut(reason) ? void ended() : say(told(reason))));
start().catch((failure: unknown) => the("main").replaceChildren(h("p", { role: "alert" }, told(failure))));
