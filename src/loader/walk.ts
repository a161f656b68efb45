import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** Something that lies in a folder: its path in there, and what kind of thing it is. */
export interface Item {
  path: string;
  type: 'file' | 'folder' | 'link' | 'other' | 'closed';
  /** Why a folder could not be opened: `ENOENT`. */
  code?: string;
}

/** File managers leave these behind without being asked. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Lists what lies in a folder and in the folders below that `enters` lets in. Links are not
 * followed. A folder is listed itself when it is not entered, or cannot be opened.
 */
export function walk(dir: string, enters: (path: string) => boolean, below = ''): Item[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(dir, below), { withFileTypes: true });
  } catch (error) {
    return [{ path: below, type: 'closed', code: codeOf(error) }];
  }
  return entries.flatMap((entry): Item[] => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (LEFT_BEHIND.has(entry.name)) return [];
    return entry.isDirectory() && enters(path)
      ? walk(dir, enters, path)
      : [{ path, type: typeOf(entry) }];
  });
}

/** The code of an error of the file system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

function typeOf(entry: Dirent): Item['type'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** The content folder as a report names it: seen from where the check runs. */
export function folderInReports(dir: string): string {
  const path = relative(process.cwd(), dir);
  return path === '' || path.startsWith('..') ? basename(dir) : path.replaceAll('\\', '/');
}
