import type { Engine, Hit } from '../query/library.ts';
import { NoEngine } from '../query/missing-file.ts';
import { openCore } from './core.ts';
import { metaFile, type Meta } from './meta.ts';

/** Gets files of the index by their paths in the folder of the search. */
export interface Files {
  /** @throws {MissingFile} when it did not arrive whole */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws {MissingFile} when it did not arrive whole */
  json<T>(path: string): Promise<T>;
}

/**
 * Starts Pagefind.
 * @throws {MissingFile} when a part of it did not arrive
 * @throws {NoEngine} where the browser runs no WebAssembly
 */
export async function openEngine(files: Files): Promise<Engine> {
  const [wasm, meta] = await Promise.all([
    files.bytes('pagefind/wasm.en-gb.pagefind'),
    files.json<Meta>('pagefind/meta.json'),
  ]);
  const core = await openCore(wasm, metaFile(meta)).catch((error: unknown) => {
    throw new NoEngine('WebAssembly', { cause: error });
  });
  const chunks = new Map<string, Promise<void>>();
  const found = new Map<string, Promise<readonly Hit[]>>();

  /** Adds a chunk once, since the index would count its words twice. */
  function chunk(name: string): Promise<void> {
    return once(chunks, name, async () =>
      core.addChunk(await files.bytes(`pagefind/index/${name}.pf_index`)),
    );
  }
  async function look(words: string): Promise<readonly Hit[]> {
    const sought = words.replaceAll('"', '').trim();
    await Promise.all(core.chunksFor(sought).map(chunk));
    return core.search(sought, words.startsWith('"')).map(({ p, s, l, mf }) => ({
      record: parseInt(p, 36),
      score: s,
      inTitle: mf?.includes('title') ?? false,
      words: l.map((place) => place.l),
    }));
  }
  return { find: (words) => once(found, words, () => look(words)) };
}

/** Does something once for each name, and anew after it failed. */
function once<T>(done: Map<string, Promise<T>>, name: string, work: () => Promise<T>): Promise<T> {
  const known = done.get(name) ?? work();
  done.set(name, known);
  known.catch(() => done.delete(name));
  return known;
}
