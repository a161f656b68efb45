import type { Engine, Hit } from '../query/library.ts';
import { MissingFile } from '../query/missing-file.ts';
import { metaFile, type Meta } from './meta.ts';

/** The parts of Pagefind's browser library that are used here. */
interface Pagefind {
  search(term: string): Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
}
interface Library {
  createInstance(options: object): Pagefind;
}

let attempts = 0;

/**
 * Starts Pagefind, without its worker: a search takes a few milliseconds, the worker 11 kB.
 * @param folder in which its own folder lies
 * @throws {MissingFile} when the library did not arrive
 */
export async function openEngine(folder: string): Promise<Engine> {
  // A browser remembers that a module failed to load, so another attempt needs another address.
  const address = `${folder}pagefind/pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const lost = firstLostFile(folder);
  const library = (await import(/* @vite-ignore */ address).catch(() => {
    throw new MissingFile(address);
  })) as Library;
  const pagefind = library.createInstance({ noWorker: true });
  const found = new Map<string, Promise<readonly Hit[]>>();

  async function look(words: string): Promise<readonly Hit[]> {
    const { results } = await Promise.race([pagefind.search(words), lost]);
    return results.map(({ id, score, words: places, matchedMetaFields }) => ({
      record: parseInt(id, 36),
      score,
      inTitle: matchedMetaFields?.includes('title') ?? false,
      words: places,
    }));
  }
  return {
    find(words) {
      const known = found.get(words) ?? look(words);
      found.set(words, known);
      return known;
    },
  };
}

const fetchAsEver = globalThis.fetch;

/**
 * Pagefind answers as if nothing were found when a file of its index fails to load, so its requests are watched.
 * What it asks for as its list of pages and chunks is made here from what is sent in its place.
 * @returns a promise that is rejected with the first file that does not arrive
 */
function firstLostFile(folder: string): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    const isMeta = address.endsWith('.pf_meta');
    const asked = isMeta ? `${folder}pagefind/meta.json` : input;
    const response = await fetchAsEver(asked, init).catch(() => null);
    if (!response?.ok && address.includes('/pagefind/')) reject(new MissingFile(address));
    if (!response?.ok || !isMeta) return response ?? Response.error();
    return new Response(metaFile((await response.json()) as Meta));
  };
  return promise;
}
