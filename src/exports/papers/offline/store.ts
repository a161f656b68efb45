import { COMMON, setAddress, type OfflineSet } from './sets.ts';

/*
 * What is kept on the device, and the keeping of it. All that is kept at one time is one cache; a new one takes its
 * place only when it is whole, so that nobody is left with half of what they kept.
 */

/** A force that is kept. */
export interface KeptForce {
  id: string;
  name: string;
}

/** What is kept. The service worker reads it too. */
export interface Kept {
  /** The day of the record, and the day on which it was kept, in words. */
  asOf: string;
  on: string;
  forces: KeptForce[];
  /** Version of each set, by its id. */
  versions: Record<string, string>;
}

const WORKER = '/offline.js';
const NAME = 'kept-';
const KEPT = '/papers/offline/kept.json';

/** Whether the browser can keep pages at all. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** How full a device was found: the browser would keep no more. */
export class DeviceFull extends Error {}

/** The list of a set, as it now is. @throws when there is no network */
export async function setOf(id: string): Promise<OfflineSet> {
  const response = await fetch(setAddress(id), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${setAddress(id)}: ${response.status}`);
  return (await response.json()) as OfflineSet;
}

/** The cache that is whole, and what it says of itself. One without that was left by somebody who went away. */
async function wholeCache(): Promise<{ name: string; kept: Kept } | undefined> {
  for (const name of await ownCaches()) {
    const found = await (await caches.open(name)).match(KEPT);
    if (found) return { name, kept: (await found.json()) as Kept };
  }
  return undefined;
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(NAME));
}

/** What is kept; undefined where nothing is. */
export async function keptNow(): Promise<Kept | undefined> {
  return (await wholeCache())?.kept;
}

/**
 * Keeps forces, with what is kept with any; takes from what was kept before whatever has not changed.
 * @param words the days, as they are told: of a record's day, and of today
 * @param progress is told how many files of how many there are
 * @throws {DeviceFull} when there is no room; what was kept before is left as it was
 */
export async function keepForces(
  forces: readonly KeptForce[],
  words: { asOf: (day: string) => string; today: string },
  progress: (done: number, all: number) => void,
): Promise<Kept> {
  const before = await wholeCache();
  const ids = [COMMON, ...forces.map(({ id }) => id)];
  const sets = await Promise.all(ids.map(async (id) => [id, await setOf(id)] as const));
  const kept: Kept = {
    asOf: words.asOf(sets[0]![1].asOf),
    on: words.today,
    forces: [...forces],
    versions: Object.fromEntries(sets.map(([id, { version }]) => [id, version])),
  };
  const old = before && (await caches.open(before.name));
  const files = sets.flatMap(([id, { version, files: paths }]) =>
    paths.map((path) => ({ path, from: before?.kept.versions[id] === version ? old : undefined })),
  );
  const name = `${NAME}${crypto.randomUUID()}`;
  try {
    const cache = await caches.open(name);
    await fill(cache, files, progress);
    await navigator.serviceWorker.register(WORKER);
    // From here on it counts.
    await cache.put(KEPT, Response.json(kept));
  } catch (error) {
    await caches.delete(name);
    throw isFull(error) ? new DeviceFull() : error;
  }
  const others = (await ownCaches()).filter((other) => other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
  return kept;
}

/** A file to keep, and the cache that has it already. */
interface Wanted {
  path: string;
  from: Cache | undefined;
}

/** So many files are asked for at a time. */
const AT_A_TIME = 6;

async function fill(
  cache: Cache,
  files: readonly Wanted[],
  progress: (done: number, all: number) => void,
): Promise<void> {
  const waiting = [...files];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await cache.put(next.path, (await next.from?.match(next.path)) ?? (await fresh(next.path)));
      done += 1;
      progress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** A file as the site has it now. @throws when it is not there, or something else came in its place */
async function fresh(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return response;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Removes all that is kept, and the service worker with it. */
export async function removeAll(): Promise<void> {
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}
