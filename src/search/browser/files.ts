/** A file that a search needs and that did not arrive. */
export class MissingFile extends Error {}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new MissingFile(address);
  return (await response.json()) as T;
}

/** A loader that asks for each thing once, and again only after a failure. */
export function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const promise = known.get(key) ?? load(key);
    known.set(key, promise);
    promise.catch(() => known.delete(key));
    return promise;
  };
}

/**
 * A JSON file of the site, asked for once a visit.
 * @throws {MissingFile} when it did not arrive
 */
export const file = once((address: string) => json<unknown>(address)) as <T>(
  address: string,
) => Promise<T>;
