import { languageAsked } from "../contract/language.js";
import type { Persona } from "../recorded/recordings.js";

const WORDS = {
  fi: {
    title: "Kuka olet?",
    about: "Tämä on jäljitelmä: salasanoja ei ole, eikä kukaan täällä ole todellinen.",
    cancel: "Palaa kirjautumatta",
  },
  sv: {
    title: "Vem är du?",
    about: "Det här är en attrapp: det finns inga lösenord, och ingen här är verklig.",
    cancel: "Gå tillbaka utan att logga in",
  },
  en: {
    title: "Who are you?",
    about: "This is a mock: there are no passwords, and nobody here is real.",
    cancel: "Go back without signing in",
  },
};

/** The page of `/login`, or of staff's: the personas, each a button that signs in, and one that does not. */
export function loginPage(personas: Persona[], login: string, to: string, locales: string | null): string {
  const asked = languageAsked(locales?.trim().split(/\s+/).join(",") ?? null) ?? "fi";
  const { title, about, cancel } = WORDS[asked];
  const buttons = personas.map(
    ({ key, name, shows }) => `
<button name="persona" value="${escaped(key)}"><strong lang="und"><bdi>${escaped(name)}</bdi></strong> (${escaped(key)})
<small lang="en">${escaped(shows)}</small></button>`,
  );
  return `<!doctype html>
<html lang="${asked}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
button { display: block; width: 100%; margin: .5rem 0; padding: .7rem 1rem; text-align: start; font: inherit;
         color: inherit; background: transparent; border: 1px solid #6b7682; border-radius: .4rem; cursor: pointer; }
button:hover, button:focus-visible { outline: 2px solid #2f80d0; }
small { display: block; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${about}</p>
<form action="${login}">
<input type="hidden" name="return" value="${escaped(to)}">${buttons.join("")}
<button name="login" value="cancelled">${cancel}</button>
</form>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
