// The page's own texts, read from its sources as the page reads them, so that no test repeats one.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { LOCALES } from "./person.mjs";

// The page's language begins with that of a document; here there is none.
globalThis.document ??= { documentElement: { lang: "fi" } };

const root = fileURLToPath(new URL("../..", import.meta.url));
const { module: page } = await runnerImport(fileURLToPath(new URL("sources.mjs", import.meta.url)), { root, logLevel: "error" });

export const LANGUAGES = Object.keys(LOCALES);

/** The addresses of all views, as the page's router has them. */
export const ROUTES = [...page.ROUTES, ...page.STAFF_ROUTES].map(({ path }) => path);

/** Every text of the page: `file`, `name`, and its words by language. */
export const TEXTS = Object.entries(page.files).flatMap(([file, exported]) =>
  Object.values(exported)
    .filter(isTexts)
    .flatMap(({ fi, sv, en }) => Object.keys(fi).map((name) => ({ file, name, fi: fi[name], sv: sv[name], en: en[name] }))),
);

/**
 * The texts of one folder, or of one file where several have a text of a name, spoken in a language.
 *
 * @param folder below `src`, such as `views/start` or `staff/views/case/foreseenTexts`
 */
export function texts(folder, language) {
  const all = Object.entries(page.files)
    .filter(([file]) => file.startsWith(`../../src/${folder}/`) || file === `../../src/${folder}.ts`)
    .flatMap(([, exported]) => Object.values(exported).filter(isTexts));
  return (name, values = {}) => {
    const of = all.find((each) => name in each[language]);
    if (of === undefined) throw new Error(`${folder} has no text ${name}`);
    const missing = placesOf(of[language][name]).filter((place) => !(place in values));
    if (missing.length > 0) throw new Error(`${folder} ${name} needs ${missing}`);
    return page.say(of, language, name, values);
  };
}

/** The names of the values that a text takes, and whether it is a message at all. */
export function placesOf(words) {
  return [...new Set(named(page.compileMessage(words)))].sort();
}

function named(tokens) {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token) =>
    Array.isArray(token) ? [token[0], ...Object.values(token[2] ?? {}).flatMap((branch) => named(branch))] : [],
  );
}

function isTexts(exported) {
  return typeof exported === "object" && exported !== null && LANGUAGES.every((language) => typeof exported[language] === "object");
}
