import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { constants, createGzip } from 'node:zlib';
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
  'papers/index.html',
  'search/index.html',
];
const PAGES_KEPT_WITH_ANY = [
  '{guidance,themes,panels,compare,councils}/**/index.html',
  '{findings,questions,timeline}/index.html',
];
/** What scripts ask for: the files of the search, and the entries that papers can be made of. */
const SEARCH = ['search/**/*', 'pagefind/**/*', 'papers/entries/{panels,questions}.json'];
/** What is not read without a network: files for feed readers and for programs, and what is new on a theme. */
const NOT_KEPT = /^(?:forces\/[^/]+\/(?:feed\.|record\.)|themes\/[^/]+\/new\/)/;
/** The Word library, which is large. */
const WORD_LIBRARY = /^_astro\/save\./;
/** Pages that are kept where a page of a force leads to them, and sources where those do. */
const LINKED = /href="?(\/(?:inspections|responses)\/[^"#?>\s]+\/)/g;
const CITED = /href="?(\/sources\/[^"#?>\s]+\/)/g;

/** What a page loads besides itself, as a page names it, and as a style or a script does. */
const ENDING = String.raw`\.(?:avif|css|gif|ico|jpe?g|js|png|svg|webp|woff2?)\b`;
const ASSET_OF_PAGE = new RegExp(String.raw`(?<=(?:href|src)="?)/[^\s"?#>]+${ENDING}`, 'g');
const ASSET = new RegExp(String.raw`[\w./-]+${ENDING}`, 'g');

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

async function writeSets(dist: string): Promise<void> {
  mkdirSync(join(dist, 'papers/offline'), { recursive: true });
  const searched = filesIn(dist, SEARCH).filter((path) => extname(path) !== '.html');
  const packed = filesIn(dist, PAGES_KEPT_WITH_ANY);
  await Promise.all([
    writeArchive(dist, SEARCH_ARCHIVE, searched),
    writeArchive(dist, archiveOf(COMMON), packed),
  ]);
  const archives = [archiveOf(COMMON), SEARCH_ARCHIVE].map((address) => address.slice(1));
  const common = filesIn(dist, [...KEPT_WITH_ANY, ...archives]);
  const files = new Set([...common, ...assetsOf(dist, [...common, ...packed])]);
  writeSet(dist, COMMON, [...files]);
  const forces = readdirSync(join(dist, 'forces')).filter((force) =>
    existsSync(join(dist, 'forces', force, 'index.html')),
  );
  // Two at a time: each holds the text of a force's pages until it is packed.
  const waiting = forces.values();
  const writeWaiting = async () => {
    for (const force of waiting) await writeForce(dist, force, files);
  };
  await Promise.all([writeWaiting(), writeWaiting()]);
}

/** @param common what is kept with any force */
async function writeForce(dist: string, force: string, common: ReadonlySet<string>): Promise<void> {
  const own = filesIn(dist, [
    `forces/${force}/*`,
    `forces/${force}/pack/index.html`,
    `papers/entries/forces/${force}.json`,
  ]);
  const more = filesIn(dist, [
    `forces/${force}/*/index.html`,
    `timeline/forces/${force}/index.html`,
  ]).filter((path) => !own.includes(path));
  // What others were told, and where they stand, is of their own pages.
  const ofForce = [...own, ...more].filter(
    (path) => !/\/(elsewhere|next-door|comments)\/index/.test(path),
  );
  const linked = pagesFrom(dist, ofForce, LINKED);
  const packed = [...more, ...linked, ...pagesFrom(dist, linked, CITED)];
  await writeArchive(dist, archiveOf(force), packed);
  const assets = assetsOf(dist, [...own, ...packed]).filter((path) => !common.has(path));
  writeSet(dist, force, [...own, ...assets, archiveOf(force).slice(1)]);
}

/** Pages to which some pages lead. */
function pagesFrom(dist: string, from: readonly string[], links: RegExp): string[] {
  const addresses = from
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => [...readFileSync(join(dist, path), 'utf8').matchAll(links)])
    .map(([, address]) => `${address!.slice(1)}index.html`);
  return [...new Set(addresses)].filter((path) => existsSync(join(dist, path))).sort();
}

/** The scripts, styles, typefaces and pictures that some pages need: those they name, and those that these name. */
function assetsOf(dist: string, pages: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = pages.filter((path) => path.endsWith('.html'));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const asset of assetsNamedIn(dist, path))
      if (!found.has(asset)) {
        found.add(asset);
        if (/\.(css|js)$/.test(asset)) waiting.push(asset);
      }
  return [...found];
}

/** By path, for a page is kept with many a force. */
const named = new Map<string, string[]>();
const assetsByPath = new Map<string, string>();

/** The string by which an asset is known: each that is cut from a page would keep the whole text of that page in memory. */
function oneString(asset: string): string {
  const known = assetsByPath.get(asset);
  if (known === undefined) assetsByPath.set(asset, asset);
  return known ?? asset;
}

/** A page names assets from the root of the site, a script or style beside itself. */
function assetsNamedIn(dist: string, path: string): string[] {
  const known = named.get(path);
  if (known) return known;
  const pattern = path.endsWith('.html') ? ASSET_OF_PAGE : ASSET;
  const names = new Set(readFileSync(join(dist, path), 'utf8').match(pattern));
  const assets = [...names]
    .map((name) => (name.startsWith('/') ? name.slice(1) : `_astro/${basename(name)}`))
    .filter((asset) => !WORD_LIBRARY.test(asset) && existsSync(join(dist, asset)))
    .map(oneString);
  named.set(path, assets);
  return assets;
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
async function writeArchive(dist: string, to: string, paths: readonly string[]): Promise<void> {
  const file = createWriteStream(join(dist, to));
  await pipeline(
    Readable.from(archiveText(dist, paths)),
    createGzip({ level: constants.Z_BEST_COMPRESSION }),
    file,
  );
}

/** The JSON of an archive, file by file: at ten times the record, the whole of one takes a hundred megabytes. */
function* archiveText(dist: string, paths: readonly string[]): Generator<string> {
  for (const [at, path] of paths.entries()) {
    const content = readFileSync(join(dist, path));
    const type = TYPES[extname(path)];
    const file: Archive[string] = type
      ? { type, text: content.toString('utf8') }
      : { type: 'application/octet-stream', base64: content.toString('base64') };
    yield `${at === 0 ? '{' : ','}${JSON.stringify(addressOf(path))}:${JSON.stringify(file)}`;
  }
  yield paths.length === 0 ? '{}' : '}';
}
