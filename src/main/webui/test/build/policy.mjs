// Finds in built files what the portal's policy would stop: a browser says so only where it comes to it.

const SCRIPT = [
  { what: "eval", where: /(?<![\w$.])eval\s*\(/ },
  { what: "a function out of text", where: /(?<![\w$.])(?:new\s+)?Function\s*\(\s*["'`]/ },
  { what: "a timer with text", where: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/ },
  { what: "document.write", where: /\bdocument\.write(?:ln)?\s*\(/ },
  { what: "a style attribute out of text", where: /setAttribute\(\s*["'`]style["'`]/ },
  { what: "a worker", where: /(?<![\w$.])new\s+(?:Shared)?Worker\s*\(/ },
  { what: "another origin's module", where: /\bimport\s*\(\s*["'`](?:https?:|data:|blob:)/ },
];

const DOCUMENT = [
  { what: "a script in the document", where: /<script(?![^>]*\bsrc=)[^>]*>/i },
  { what: "a style in the document", where: /<style\b|\sstyle=/i },
  { what: "a handler in the document", where: /\son\w+=/i },
];

const STYLE = [{ what: "another origin's file", where: /url\(\s*["']?(?:https?:)?\/\//i }];

/** What in a file would be stopped, each with the text around it. */
export function forbidden(name, text) {
  return rulesOf(name).flatMap(({ what, where }) => {
    const found = where.exec(text);
    return found === null ? [] : [`${name}: ${what}: …${text.slice(Math.max(0, found.index - 40), found.index + 60)}…`];
  });
}

function rulesOf(name) {
  if (name.endsWith(".js")) return SCRIPT;
  if (name.endsWith(".html")) return DOCUMENT;
  return name.endsWith(".css") ? STYLE : [];
}
