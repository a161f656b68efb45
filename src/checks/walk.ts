import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something that lies in a folder: a path below it, and what kind of thing it is. */
export interface Item {
  path: string;
  type: 'file' | 'folder' | 'link' | 'other';
}

/** File managers leave these behind without being asked. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Lists what lies below a folder, without following links. Folders are listed themselves only
 * when `opens` says that they are not to be entered. Throws when a folder cannot be read.
 */
export function walk(dir: string, opens: (path: string) => boolean, below = ''): Item[] {
  const items: Item[] = [];
  for (const entry of readdirSync(join(dir, below), { withFileTypes: true })) {
    if (LEFT_BEHIND.has(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && opens(path)) items.push(...walk(dir, opens, path));
    else items.push({ path, type: typeOf(entry) });
  }
  return items;
}

interface Entry {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function typeOf(entry: Entry): Item['type'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
