import type { Facets } from './facet-table.ts';
import type { Guide } from './understand/guide.ts';
import type { Phrases } from './understand/phrases.ts';
import type { correctQuery, isWord, WordList } from './understand/spelling.ts';

/** All that an answer is made from. */
export interface Library {
  /** Where the files of this version of the record lie. */
  folder: string;
  engine: Engine;
  guide: Guide;
  phrases: Phrases;
  facets: readonly Facets[];
  /** The day as of which the record speaks. */
  asOf: string;
  entry(record: number): Promise<Entry>;
  /** What puts spellings right, with the words of the record that begin as the given ones do; loaded when asked for. */
  spelling(like: readonly string[]): Promise<Spelling>;
}

export interface Spelling {
  correctQuery: typeof correctQuery;
  isWord: typeof isWord;
  list: WordList;
}

/** Names the folder of all other files. The file `/search/manifest.json`, the one that no browser may keep. */
export interface Manifest {
  version: string;
}

/** Looks words up in the index, each once. */
export interface Engine {
  /**
   * @param words a word, or words in quotation marks that must stand together
   * @throws when a file that the answer needs did not arrive
   */
  find(words: string): Promise<readonly Hit[]>;
}

/** A record that holds a word. */
export interface Hit {
  /** Number of the record. */
  record: number;
  score: number;
  /** Whether the title holds it. */
  inTitle: boolean;
  /** Places of the word among the words of the text. */
  words: readonly number[];
}

/** Headlines of findings with the addresses of their pages. The file `headlines.json`. */
export type Headlines = readonly (readonly [headline: string, url: string])[];

/** What a result shows of a record. One file each, `entries/<number>.json`. */
export interface Entry {
  url: string;
  title: string;
  line: string;
  text: string;
}
