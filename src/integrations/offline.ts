import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import {
  archiveOf,
  COMMON,
  SEARCH_ARCHIVE,
  setAddress,
  type Archive,
  type OfflineSet,
} from '../exports/papers/offline/sets.ts';

/** Files and pages of the built site that are kept with any force. The search page's own data is in its archive. */
const KEPT_WITH_ANY = [
  'index.html',
  'favicon.svg',
  'forces/index.html',
  'glossary/index.html',
  'guidance/index.html',
  'papers/entries/{panels,questions}.json',
  'papers/index.html',
  'questions/index.html',
  'search/index.html',
];
const PAGES_KEPT_WITH_ANY = ['{guidance,themes,panels}/**/index.html'];
const SEARCH = ['search/**/*', 'pagefind/**/*'];
/** What of a force is not read: files for feed readers, for programs or for the news. */
const NOT_KEPT = /^forces\/[^/]+\/(new\/|feed\.|record\.)/;
/** The Word library, which is large. */
const WORD_LIBRARY = /^_astro\/save\./;
/** Pages that are kept where a page of a force leads to them, and sources where those do. */
const LINKED = /href="?(\/(?:inspections|responses)\/[^"#?>\s]+\/)/g;
const CITED = /href="?(\/sources\/[^"#?>\s]+\/)/g;

/** Types of files as they are served, where a browser minds. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Lists what can be taken along for use without a network, from what was built: a list for each force, one of what is
 * kept with any, and the files of the search as one.
 */
export function offlineSets(): AstroIntegration {
  return {
    name: 'offline-sets',
    hooks: {
      'astro:build:done': ({ dir }) => writeSets(fileURLToPath(dir)),
    },
  };
}

function writeSets(dist: string): void {
  mkdirSync(join(dist, 'papers/offline'), { recursive: true });
  writeArchive(
    dist,
    SEARCH_ARCHIVE,
    filesIn(dist, SEARCH).filter((path) => extname(path) !== '.html'),
  );
  writeArchive(dist, archiveOf(COMMON), filesIn(dist, PAGES_KEPT_WITH_ANY));
  const archives = [archiveOf(COMMON), SEARCH_ARCHIVE].map((address) => address.slice(1));
  const common = filesIn(dist, [...KEPT_WITH_ANY, ...archives]);
  writeSet(dist, COMMON, [...common, ...assetsOf(dist, common)]);
  for (const force of readdirSync(join(dist, 'forces')))
    if (existsSync(join(dist, 'forces', force, 'index.html'))) writeForce(dist, force);
}

function writeForce(dist: string, force: string): void {
  const own = filesIn(dist, [
    `forces/${force}/**/*`,
    `timeline/forces/${force}/index.html`,
    `papers/entries/forces/${force}.json`,
  ]);
  const linked = pagesFrom(dist, own, LINKED);
  writeArchive(dist, archiveOf(force), [...linked, ...pagesFrom(dist, linked, CITED)]);
  writeSet(dist, force, [...own, archiveOf(force).slice(1)]);
}

/** Pages to which some pages lead. */
function pagesFrom(dist: string, from: readonly string[], links: RegExp): string[] {
  const addresses = from
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => [...readFileSync(join(dist, path), 'utf8').matchAll(links)])
    .map(([, address]) => `${address!.slice(1)}index.html`);
  return [...new Set(addresses)].filter((path) => existsSync(join(dist, path))).sort();
}

/** Scripts, styles and typefaces that some pages need, by their names in them and in each other. */
function assetsOf(dist: string, pages: readonly string[]): string[] {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const waiting = new Set(filesIn(dist, ['_astro/*']).filter((path) => !WORD_LIBRARY.test(path)));
  const found: string[] = [];
  const texts = pages.filter((path) => path.endsWith('.html')).map(read);
  for (let text = texts.pop(); text !== undefined; text = texts.pop())
    for (const path of waiting)
      if (text.includes(basename(path))) {
        waiting.delete(path);
        found.push(path);
        if (/\.(css|js)$/.test(path)) texts.push(read(path));
      }
  return found;
}

/** Paths of files in a folder, in one order on every machine. */
function filesIn(dist: string, patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
}

function writeSet(dist: string, id: string, paths: readonly string[]): void {
  const hash = createHash('sha256');
  let bytes = 0;
  const files = paths.toSorted().map((path) => {
    const content = readFileSync(join(dist, path));
    bytes += content.length;
    hash.update(path).update(content);
    return addressOf(path);
  });
  const version = hash.digest('hex').slice(0, 12);
  const set: OfflineSet = { version, asOf: dayOf(dist), bytes, files };
  writeFileSync(join(dist, setAddress(id)), JSON.stringify(set));
}

const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The day of the record, as the data of one's own papers say it. */
function dayOf(dist: string): string {
  const file = readFileSync(join(dist, 'papers/entries/questions.json'), 'utf8');
  return (JSON.parse(file) as { asOf: string }).asOf;
}

/** Puts files into one: read one by one, they would be thousands of requests, and take many times the room. */
function writeArchive(dist: string, to: string, paths: readonly string[]): void {
  const archive: Archive = Object.fromEntries(
    paths.map((path) => {
      const content = readFileSync(join(dist, path));
      const type = TYPES[extname(path)];
      return [
        addressOf(path),
        type
          ? { type, text: content.toString('utf8') }
          : { type: 'application/octet-stream', base64: content.toString('base64') },
      ];
    }),
  );
  writeFileSync(join(dist, to), gzipSync(JSON.stringify(archive)));
}
