import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { ARCHIVE, COMMON, setAddress, type OfflineSet } from '../exports/papers/offline/sets.ts';

/** Folders and files of the built site that are kept with any force. The search page's own data is in the archive. */
const KEPT_WITH_ANY = [
  'index.html',
  'favicon.svg',
  'forces/index.html',
  'glossary/index.html',
  'guidance/**/*',
  'papers/entries/{panels,questions}.json',
  'papers/index.html',
  'questions/index.html',
  'search/index.html',
  '_astro/*',
];
/** What is large and is not read: the Word library, and what of a force is for feed readers, for programs or for the news. */
const NOT_KEPT = /^(_astro\/save\.|forces\/[^/]+\/(new\/|feed\.|record\.))/;
const SEARCH = ['search/**/*', 'pagefind/**/*'];

/** Types of files as they are served, where a browser minds. */
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

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
  writeFileSync(join(dist, ARCHIVE), archiveOf(dist));
  const write = (id: string, patterns: readonly string[]) =>
    writeFileSync(join(dist, setAddress(id)), JSON.stringify(setOf(dist, patterns)));
  write(COMMON, [...KEPT_WITH_ANY, ARCHIVE.slice(1)]);
  for (const force of readdirSync(join(dist, 'forces')))
    if (existsSync(join(dist, 'forces', force, 'index.html')))
      write(force, [
        `forces/${force}/**/*`,
        `timeline/forces/${force}/index.html`,
        `papers/entries/forces/${force}.json`,
      ]);
}

/** Paths of files in a folder, in one order on every machine. */
function filesIn(dist: string, patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
}

function setOf(dist: string, patterns: readonly string[]): OfflineSet {
  const hash = createHash('sha256');
  let bytes = 0;
  const files = filesIn(dist, patterns).map((path) => {
    const content = readFileSync(join(dist, path));
    bytes += content.length;
    hash.update(path).update(content);
    return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  });
  return { version: hash.digest('hex').slice(0, 12), asOf: dayOf(dist), bytes, files };
}

/** The day of the record, as the data of one's own papers say it. */
function dayOf(dist: string): string {
  const file = readFileSync(join(dist, 'papers/entries/questions.json'), 'utf8');
  return (JSON.parse(file) as { asOf: string }).asOf;
}

/** All files of the search but its page, by their addresses: read one by one, they would be thousands of requests. */
function archiveOf(dist: string): Uint8Array {
  const files = filesIn(dist, SEARCH)
    .filter((path) => extname(path) !== '.html')
    .map((path) => {
      const content = readFileSync(join(dist, path));
      const type = TYPES[extname(path)];
      return [
        `/${path}`,
        type
          ? { type, text: content.toString('utf8') }
          : { type: 'application/octet-stream', base64: content.toString('base64') },
      ];
    });
  return gzipSync(JSON.stringify(Object.fromEntries(files)));
}
