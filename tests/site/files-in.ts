import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files in a folder and below, from that folder, with `/`. */
export function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
