import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { KINDS } from '../schemas/kinds.ts';
import { READING } from './explanations.ts';
import { toMistake, type Mistake } from './mistakes.ts';
import { nearest } from './nearest.ts';
import { folderInReports, walk } from './walk.ts';
import { quote } from './words.ts';

/** What lies beside `content/` and may concern it. */
export interface Beside {
  /** The texts of entries that were put there by mistake. What they name is not forgotten by others. */
  strays: string[];
  /** Addresses of the pictures of the site: `/map.svg`. */
  pictures: Set<string>;
  mistakes: Mistake[];
}

/** Folders that are made by programs, or hold made-up entries on purpose. */
const NOT_LOOKED_INTO = new Set([
  ...['bench', 'content', 'dist', 'docs', 'node_modules', 'scripts', 'tests'],
  ...['coverage', 'playwright-report', 'test-results'],
]);
const LIKE_AN_ENTRY = /(?:\.(?:mdx?|ya?ml|markdown|txt)|(?:^|\/)[^./]+)$/i;
const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const FIELD = /^(?:title|publisher|source|theme|headline|question|term|what|name): /m;
const MOST_READ = 64_000;

/** Looks round a content folder for entries that were put beside it. */
export function lookBeside(content: string): Beside {
  const top = dirname(resolve(content));
  // Elsewhere than in the house nobody knows what lies beside.
  if (!existsSync(join(top, 'data', 'councils.csv')))
    return { strays: [], pictures: new Set(), mistakes: [] };
  const pictures = walk(join(top, 'public'), () => true).filter(({ type }) => type === 'file');
  const found = walk(top, (path) => isEntered(path, basename(content)))
    .filter(({ path, type }) => type === 'file' && LIKE_AN_ENTRY.test(path))
    .map(({ path }) => ({ path, text: textOf(join(top, path)) }))
    .filter(({ path, text }) => (/ya?ml/i.test(path) ? FIELD : FENCE).test(text));
  const prefix = folderInReports(content).replace(/[^/]*$/, '');
  return {
    strays: found.map(({ text }) => text),
    pictures: new Set(pictures.map(({ path }) => `/${path}`)),
    mistakes: found.map(({ path }) => toMistake(READING.unknownFile, { ...strayAt(path, prefix) })),
  };
}

function isEntered(path: string, content: string): boolean {
  const [folder = ''] = path.split('/');
  return !folder.startsWith('.') && folder !== content && !NOT_LOOKED_INTO.has(folder);
}

function strayAt(path: string, prefix: string) {
  const [folder = '', ...rest] = path.split('/');
  const kind = rest.length > 0 ? nearest(folder, KINDS) : undefined;
  return {
    file: `${prefix}${path}`,
    line: 1,
    column: 1,
    message: `${quote(path)} looks like an entry, but lies beside content/, where nothing reads it.`,
    allowed: 'entries in content/, in the folder of their kind',
    fix: kind ? `Move it to content/${[kind, ...rest].join('/')}.` : undefined,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, MOST_READ);
  } catch {
    return '';
  }
}
