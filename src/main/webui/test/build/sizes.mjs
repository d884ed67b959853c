// Says what a browser fetches before anything shows, and how large that is on its way.
import { gzipSync } from "node:zlib";

const MANIFEST = "manifest.json";
/** What begins, and the page itself, which it loads at every address. */
const FIRST = ["src/main.tsx", "src/page.tsx"];

/** In bytes, compressed, the most script of the first load. */
export const FIRST_LOAD_MOST = 120_000;

/** The same of what begins, which stands between the document and the first question to the portal. */
export const BEGINNING_MOST = 5_000;

/** The most files, of script and of style, that the document names. */
export const FIRST_FILES_MOST = 8;

/** What the document names: both modules with all that they import at once, by the manifest, the one that begins first. */
export function firstLoad(files) {
  const manifest = JSON.parse(files.get(MANIFEST).toString("utf8"));
  const met = new Set();
  FIRST.forEach(follow);
  const chunks = [...met].map((key) => manifest[key]);
  return { scripts: unique(chunks.map(({ file }) => file)), styles: unique(chunks.flatMap(({ css = [] }) => css)) };

  function follow(key) {
    if (met.has(key)) return;
    met.add(key);
    (manifest[key].imports ?? []).forEach(follow);
  }
}

/** How large files are together, each compressed alone. */
export function gzipSize(contents) {
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
}

export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function unique(names) {
  return [...new Set(names)];
}
