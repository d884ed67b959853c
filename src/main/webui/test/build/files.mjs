// Reads what was built, and compares it.
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The files below a directory, by their paths within it; none where there is no such directory. */
export async function filesOf(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const files = new Map();
  for (const path of paths.sort()) {
    files.set(relative(directory, path).split(sep).join("/"), await readFile(path));
  }
  return files;
}

/** What has to be added, taken away or changed in the first files so that they are the second. */
export function differences(committed, fresh) {
  return [
    ...[...fresh.keys()].filter((name) => !committed.has(name)).map((name) => `missing: ${name}`),
    ...[...committed.keys()].filter((name) => !fresh.has(name)).map((name) => `left over: ${name}`),
    ...[...fresh].filter(([name, content]) => committed.get(name)?.equals(content) === false).map(([name]) => `differs: ${name}`),
  ];
}
