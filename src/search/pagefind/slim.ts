import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { sealed } from '../query/sealed.ts';
import { nameOf, type Meta } from './meta.ts';

/**
 * Pagefind's index, cut to what this site sends (Pagefind 1.6, whose version is pinned for this reason).
 *
 * - Its index chunks hold about 21 kB each, and every word of a query costs one. They are cut into chunks of
 *   about 1.5 kB, so that a query of three words costs 4.5 kB instead of 63 kB.
 * - Its pages and chunks are named by hashes, which do not compress: half of what is fetched before any answer. Here a
 *   page is named by the number of its record, which is also the row of the facet table, and a chunk by its place, so
 *   that no names are sent (meta.ts). The folder of the files is named by what they hold (index/files.ts).
 * - Its script is left out, since a browser speaks to its WebAssembly (core.ts).
 * - Its fragments, filters and sort orders are left out: results, facets and dates are kept in files of our own.
 */
export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/** Raw bytes of a chunk; about a third of it after compression. */
const CHUNK_BYTES = 3_500;
/** Letters of the shortest beginning of a word that finds every word that begins so. */
const SHORTEST_BEGINNING = 3;
const LANGUAGE = 'en-gb';
/** Marks a file that Pagefind made. */
const SIGNATURE = 'pagefind_dcd';

/** A word with the pages that have it: `[word, pages, spellings with diacritics]`. */
type Word = [string, unknown[], unknown[]];
type Page = [name: string, words: number, group: string];
type Chunk = [first: string, last: string, name: string];
type PagefindMeta = [
  version: string,
  Page[],
  Chunk[],
  filters: unknown[],
  sorts: unknown[],
  fields: string[],
];
interface Entry {
  languages: Record<string, unknown>;
}

/**
 * @param files what Pagefind made of the records, in their order
 * @param count how many records there are
 * @throws when the files are not as this version of Pagefind makes them
 */
export function slim(files: readonly IndexFile[], count: number): IndexFile[] {
  const [version, pages, , , , fields] = read(single(files, '.pf_meta')) as PagefindMeta;
  const entry = JSON.parse(Buffer.from(single(files, '-entry.json').content).toString()) as Entry;
  if (pages.length !== count || !entry.languages[LANGUAGE])
    throw new Error(`Pagefind indexed ${pages.length} of ${count} records`);

  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap((file) => (read(file) as [Word[]])[0])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = cut(words);
  const meta: Meta = {
    version,
    lengths: pages.map(([, length]) => length),
    chunks: parts.map(rangeOf),
    fields,
  };
  return [
    ...files.filter(({ path }) => path.startsWith('wasm')),
    { path: 'meta.json', content: Buffer.from(sealed(meta)) },
    ...parts.map((part, number) => ({
      path: `index/${nameOf(number)}.pf_index`,
      content: packed(encode([part])),
    })),
  ];
}

/**
 * Cuts sorted words into runs of about the same bytes, between words that begin differently where it can; a very common
 * word makes a chunk of its own.
 */
function cut(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let room = 0;
  const makeRoom = (bytes: number) => {
    if (bytes <= room) return;
    parts.push([]);
    room = CHUNK_BYTES;
  };
  for (const group of Map.groupBy(words, ([word]) => beginningOf(word)).values()) {
    const sizes = group.map((word) => encode(word).length);
    makeRoom(sizes.reduce((sum, bytes) => sum + bytes, 0));
    group.forEach((word, at) => {
      const bytes = sizes[at] ?? 0;
      if (parts.at(-1)?.length) makeRoom(bytes);
      parts.at(-1)?.push(word);
      room -= bytes;
    });
  }
  return parts;
}

/**
 * The words for which Pagefind fetches a chunk: it fetches all chunks between whose first and last word a word stands.
 * Whoever types the beginning of a word needs all words that begin so, also where they fill several chunks. So each
 * chunk says that it begins with the beginning of its first word.
 */
function rangeOf(part: readonly Word[]): [first: string, last: string] {
  return [beginningOf(part[0]?.[0] ?? ''), part.at(-1)?.[0] ?? ''];
}

function beginningOf(word: string): string {
  return word.slice(0, SHORTEST_BEGINNING);
}

function single(files: readonly IndexFile[], ending: string): IndexFile {
  const found = files.filter(({ path }) => path.endsWith(ending));
  if (found.length !== 1 || !found[0])
    throw new Error(`Pagefind made ${found.length} files *${ending}`);
  return found[0];
}

function read({ content }: IndexFile): unknown {
  return decode(gunzipSync(content).subarray(SIGNATURE.length));
}

function packed(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), raw]), { level: 9 });
}
