// Says what a browser fetches before anything shows, and how large that is on its way.
import { gzipSync } from "node:zlib";

const MANIFEST = "manifest.json";
const ENTRY = "src/main.tsx";

/** In bytes, compressed, the most script of the first load. */
export const FIRST_LOAD_MOST = 120_000;

/** The entry with all that it imports at once, by the manifest; what it imports later is left out. */
export function firstLoad(files) {
  const manifest = JSON.parse(files.get(MANIFEST).toString("utf8"));
  const met = new Set();
  follow(ENTRY);
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
