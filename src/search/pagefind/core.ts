/**
 * The part of Pagefind 1.6 that is WebAssembly, spoken to without Pagefind's own script, of which a search here needs a
 * tenth. What it wants and gives is that of `pagefind.js` of the release that is pinned; tests/search/pagefind.test.ts
 * compares the two.
 */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(at: number, size: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(...meta: Text): number;
  load_index_chunk(index: number, ...chunk: Text): number;
  request_indexes(index: number, ...words: Text): Text;
  search(
    index: number,
    ...texts: [
      ...words: Text,
      ...asTyped: Text,
      ...filters: Text,
      ...sort: Text,
      exact: number,
      marks: number,
    ]
  ): Text;
}
type Text = [at: number, length: number];

/** A record that holds what was sought, as Pagefind names it. */
interface Result {
  /** Name of its page, score, places of words, fields that hold it. */
  p: string;
  s: number;
  l: { l: number }[];
  mf?: string[];
}

/** An index that is open; nothing of it is fetched here. */
export interface Core {
  /** The names of the chunks that a search for words needs. */
  chunksFor(words: string): string[];
  addChunk(chunk: Uint8Array): void;
  /** @param exact the words have to stand together */
  search(words: string, exact: boolean): Result[];
}

/**
 * Opens an index.
 * @param wasm Pagefind's WebAssembly
 * @param meta the list of its pages and chunks (see meta.ts)
 * @throws where the browser runs no WebAssembly
 */
export async function openCore(
  wasm: Uint8Array<ArrayBuffer>,
  meta: Uint8Array<ArrayBuffer>,
): Promise<Core> {
  const { instance } = await WebAssembly.instantiate(wasm, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => initTable(core) },
  });
  const core = instance.exports as unknown as Exports;
  core.__wbindgen_start();

  const put = (bytes: Uint8Array): Text => {
    const at = core.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(core.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const write = (text: string) => put(new TextEncoder().encode(text));
  const read = ([at, length]: Text): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(core.memory.buffer, at, length));
    core.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  };

  let index = core.init_pagefind(...put(meta));
  return {
    chunksFor: (words) =>
      (read(core.request_indexes(index, ...write(words))) as string[]).filter(Boolean),
    addChunk(chunk) {
      index = core.load_index_chunk(index, ...put(chunk));
    },
    search(words, exact) {
      const texts = [words, words, '{}', ''].flatMap(write) as [...Text, ...Text, ...Text, ...Text];
      const answer = read(core.search(index, ...texts, Number(exact), 0));
      return (answer as { results: Result[] }).results;
    },
  };
}

/** What wasm-bindgen asks of whoever starts what it made. */
function initTable({ __wbindgen_externrefs: table }: Exports): void {
  const first = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, at) => table.set(first + at, value));
}
