import { MissingFile } from '../query/missing-file.ts';
import type { Manifest } from '../query/library.ts';
import { unsealed } from '../query/sealed.ts';

/** What was asked for, by address. What failed is forgotten, so that it is asked for again. */
const asked = new Map<string, Promise<unknown>>();
const MANIFEST = '/search/manifest.json';
/** Milliseconds after which a file that has not arrived is taken to be lost. */
const PATIENCE = 30_000;

/**
 * The folder of the search's files, read off the manifest once a visit.
 * @param anew read the manifest again, since the site may have been published anew
 * @throws {MissingFile} when the manifest did not arrive
 */
export async function newestFolder(anew = false): Promise<string> {
  if (anew) asked.delete(MANIFEST);
  const version = await once(MANIFEST, async (response) => {
    const manifest = (await response.json()) as Partial<Manifest> | null;
    if (!/^[0-9a-f]+$/.test(manifest?.version ?? '')) throw new Error('This is no manifest.');
    return manifest?.version ?? '';
  });
  return `/search/files/${version}/`;
}

/**
 * A sealed JSON file of the search, asked for once a visit.
 * @throws {MissingFile} when it did not arrive whole
 */
export function jsonFile<T>(address: string): Promise<T> {
  return once(address, async (response) => unsealed<T>(await response.text()));
}

/** Marks a file that Pagefind made. */
const MARK = 'pagefind_dcd'.length;

/**
 * A file of Pagefind without its mark, asked for once a visit. Its packing holds a sum, so that a damaged one does not
 * open.
 * @throws {MissingFile} when it did not arrive whole
 */
export function packedFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return once(address, async ({ body }) => {
    if (!body) throw new Error('The file is empty.');
    const open = new Response(body.pipeThrough(new DecompressionStream('gzip')));
    return new Uint8Array(await open.arrayBuffer(), MARK);
  });
}

function once<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
  const known = asked.get(address) ?? load(address, read);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known as Promise<T>;
}

async function load<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
  const lost = new AbortController();
  const timer = setTimeout(() => lost.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      signal: lost.signal,
      ...(address === MANIFEST ? { cache: 'no-store' } : {}),
    });
    if (response.ok) return await read(response);
  } catch {
    // The connection broke or hung, or something else came in the place of the file.
  } finally {
    clearTimeout(timer);
  }
  throw new MissingFile(address);
}

/**
 * Waits for a module of the page as for a file.
 * @throws {MissingFile} when it did not arrive
 */
export async function inTime<T>(module: Promise<T>): Promise<T> {
  const { promise: lost, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, PATIENCE);
  try {
    return await Promise.race([module, lost]);
  } catch {
    throw new MissingFile('a script');
  } finally {
    clearTimeout(timer);
  }
}
