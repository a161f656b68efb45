import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { KINDS } from '../schemas/index.ts';
import type { Kind } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { identify } from './identify.ts';
import { ONE, placeOf } from './kinds.ts';
import { toProblem } from './problem.ts';
import type { Found, Problem, RuleInfo } from './problem.ts';
import { READING } from './rules/reading.ts';
import { codeOf, walk } from './walk.ts';
import type { Item } from './walk.ts';

/** Beside the kinds lie words for the search, which the search alone reads. */
const NOT_ENTRIES = new Set(['search']);
const LOOKS_LIKE_A_FILE = /\.(mdx?|ya?ml)$/;

/** A file that lies where an entry may lie. */
export interface ContentFile {
  kind: Kind;
  id: string;
  /** Path as reported: `content/themes/missing-children.md`. */
  name: string;
  /** What it holds, or undefined where that could not be read. */
  text: string | undefined;
  /** False where it is reported already and no entry can be made of it. */
  isRead: boolean;
}

export interface Reading {
  files: ContentFile[];
  problems: Problem[];
}

/** Reads every file below a content folder, and says of which no entry can be made. */
export function readContent(dir: string): Reading {
  const root = nameOf(dir);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const folders = new Set<string>();
  for (const item of walk(dir, isEntered)) {
    const folder = item.path.split('/')[0]!;
    if (item.type === 'folder' && NOT_ENTRIES.has(item.path)) continue;
    const file = item.path === '' ? root : `${root}/${item.path}`;
    const { kind, id, isRead, mistakes } = identify(item.path, item.type);
    const { text, mistake } = contentOf(dir, item);
    if (mistake) problems.push(toProblem(mistake.rule, { ...FIRST, ...mistake, file }));
    for (const { rule, ...it } of mistakes)
      problems.push(toProblem(rule, { ...FIRST, ...it, file }));
    if (kind) files.push({ kind, id, name: file, text, isRead: isRead && text !== undefined });
    folders.add(folder);
  }
  return { files, problems: [...problems, ...emptyKinds(root, folders)] };
}

const FIRST = { line: 1, column: 1 };

function isEntered(path: string): boolean {
  const [folder] = path.split('/');
  return KINDS.some((kind) => kind === folder) && !LOOKS_LIKE_A_FILE.test(path);
}

type Mistake = Omit<Found, keyof typeof FIRST | 'file'> & { rule: RuleInfo };

function contentOf(dir: string, { path, type, code }: Item): { text?: string; mistake?: Mistake } {
  const cannot = (rule: RuleInfo, message: string) => ({
    mistake: { rule, message, allowed: 'a plain file' },
  });
  switch (type) {
    case 'file':
      try {
        return decode(readFileSync(join(dir, path)));
      } catch (error) {
        return cannot(READING.unreadable, `The file could not be opened (${codeOf(error)}).`);
      }
    case 'link':
      return cannot(READING.symbolicLink, 'This is a symbolic link.');
    case 'closed':
      return {
        mistake: {
          rule: READING.unreadable,
          message: `The folder could not be opened (${code}).`,
          allowed: 'a folder that everybody may open',
          fix: 'Put it back, or give the name of another.',
        },
      };
    case 'folder':
      if (!path.includes('/')) return {};
      return cannot(READING.unreadable, 'This is a folder, where a file should be.');
    case 'other':
      return cannot(READING.unreadable, 'This is not a file.');
  }
}

function emptyKinds(root: string, folders: ReadonlySet<string>): Problem[] {
  // When the content itself could not be opened, that has been said.
  if (folders.has('')) return [];
  return KINDS.filter((kind) => !folders.has(kind)).map((kind) =>
    toProblem(READING.emptyCollection, {
      ...FIRST,
      file: `${root}/${kind}`,
      message: `There is no ${ONE[kind]} in the content.`,
      allowed: `at least one file ${placeOf(kind)}`,
    }),
  );
}

/** The content folder as a report names it: seen from where the check runs. */
export function nameOf(dir: string): string {
  const path = relative(process.cwd(), dir);
  return path === '' || path.startsWith('..') ? basename(dir) : path.replaceAll('\\', '/');
}
