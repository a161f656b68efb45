/**
 * What search knows before it searches: names of places and subjects and what people call them.
 * Sent as `guide.json`; made by index/guide.ts. Lists stand for objects to keep it small.
 */
export interface Guide {
  /** Number of its record, name, other names; its id is the last part of its address. */
  forces: readonly (readonly [
    record: number,
    name: string,
    aliases: readonly string[],
    id: string,
  ])[];
  /** Name of the council, place of its force in `forces`. */
  councils: readonly (readonly [name: string, force: number])[];
  themes: readonly (readonly [
    record: number,
    name: string,
    synonyms: readonly string[],
    id: string,
  ])[];
  /** Terms of the glossary with an abbreviation or other names. */
  terms: readonly (readonly [record: number, term: string, synonyms: readonly string[]])[];
  /** Words of the record with what people call them (content/search/thesaurus.yaml). */
  otherWords: readonly (readonly [means: string, said: readonly string[]])[];
  /** Other places with their forces. */
  places: readonly (readonly [name: string, forces: readonly number[]])[];
}

/** What a run of words can stand for. */
export type Meaning =
  | { is: 'force'; force: number; place: string }
  | { is: 'theme'; theme: number }
  | { is: 'term'; term: number }
  | { is: 'other words'; means: string };
