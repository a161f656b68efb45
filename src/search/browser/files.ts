import { MissingFile } from '../query/missing-file.ts';
import type { Manifest } from '../query/library.ts';

/** What was asked for, by address. What failed is forgotten, so that it is asked for again. */
const asked = new Map<string, Promise<unknown>>();
const MANIFEST = '/search/manifest.json';

/**
 * The folder of the search's files, read off the manifest once a visit.
 * @param anew read the manifest again, since the site may have been published anew
 * @throws {MissingFile} when the manifest did not arrive
 */
export async function newestFolder(anew = false): Promise<string> {
  if (anew) asked.delete(MANIFEST);
  const { version } = await jsonFile<Manifest>(MANIFEST);
  return `/search/files/${version}/`;
}

/**
 * A JSON file of the site, asked for once a visit.
 * @throws {MissingFile} when it did not arrive whole
 */
export function jsonFile<T>(address: string): Promise<T> {
  const known = asked.get(address) ?? load(address);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known as Promise<T>;
}

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, address === MANIFEST ? { cache: 'no-store' } : {});
    if (response.ok) return await response.json();
  } catch {
    // The connection broke, or a page for signing in to a network came in its place.
  }
  throw new MissingFile(address);
}
