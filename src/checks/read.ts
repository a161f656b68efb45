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
import { walk } from './walk.ts';
import type { Item } from './walk.ts';

/** Beside the kinds lie words for the search, which the search alone reads. */
const NOT_ENTRIES = new Set(['search']);

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
  const report = (rule: RuleInfo, found: Found) => problems.push(toProblem(rule, found));

  for (const item of list(dir, report)) {
    const place = { file: `${root}/${item.path}`, line: 1, column: 1 };
    const { kind, id, isRead, mistakes } = identify(item.path, item.type === 'folder');
    for (const { rule, ...mistake } of mistakes) report(rule, { ...place, ...mistake });
    const text = kind && readItem(dir, item, place, report);
    if (kind) files.push({ kind, id, name: place.file, text, isRead: isRead && text !== undefined });
  }
  for (const kind of KINDS) {
    if (files.some((file) => file.kind === kind)) continue;
    report(READING.emptyCollection, {
      file: `${root}/${kind}`,
      line: 1,
      column: 1,
      message: `There is no ${ONE[kind]} in the content.`,
      allowed: `at least one file ${placeOf(kind)}`,
    });
  }
  return { files, problems };
}

type Report = (rule: RuleInfo, found: Found) => void;

function list(dir: string, report: Report): Item[] {
  const opens = (path: string) =>
    (KINDS as readonly string[]).includes(path.split('/')[0]!) && !/\.(mdx?|ya?ml)$/.test(path);
  try {
    return walk(dir, opens).filter(
      ({ path, type }) => !(type === 'folder' && NOT_ENTRIES.has(path)),
    );
  } catch (error) {
    report(READING.unreadable, {
      file: nameOf(dir),
      line: 1,
      column: 1,
      message: `The folder could not be read (${codeOf(error)}).`,
      allowed: `a folder with the folders ${KINDS.join(', ')}`,
      fix: 'Name the folder that holds the content.',
    });
    return [];
  }
}

function readItem(
  dir: string,
  { path, type }: Item,
  place: { file: string; line: number; column: number },
  report: Report,
): string | undefined {
  const allowed = 'a plain file';
  if (type === 'link') {
    report(READING.symbolicLink, { ...place, message: 'This is a symbolic link.', allowed });
    return undefined;
  }
  if (type !== 'file') {
    const message = `This is ${type === 'folder' ? 'a folder' : 'not a file'}, where a file should be.`;
    report(READING.unreadable, { ...place, message, allowed });
    return undefined;
  }
  try {
    const { text, mistake } = decode(readFileSync(join(dir, path)));
    if (mistake) report(mistake.rule, { ...mistake, file: place.file });
    return text;
  } catch (error) {
    const message = `The file could not be opened (${codeOf(error)}).`;
    report(READING.unreadable, { ...place, message, allowed });
    return undefined;
  }
}

/** The content folder as it is written in a report: seen from where the check runs. */
export function nameOf(dir: string): string {
  const path = relative(process.cwd(), dir);
  return path === '' || path.startsWith('..') ? basename(dir) : path.replaceAll('\\', '/');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
