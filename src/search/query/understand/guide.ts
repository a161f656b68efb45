import type { Thesaurus } from '../../../schemas/thesaurus.ts';

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
  /** Terms of the glossary with an abbreviation or other names; one that states a rule has the numbers of that, and a card. */
  terms: readonly (readonly [
    record: number,
    term: string,
    synonyms: readonly string[],
    numbers?: readonly string[],
  ])[];
  /** Articles: number of the record, title. */
  articles: readonly (readonly [record: number, title: string])[];
  /** Number of the page on which forces are compared. */
  compare: number;
  /** Words of the record with what people call them (content/search/thesaurus.yaml). */
  otherWords: readonly (readonly [means: string, said: readonly string[]])[];
  /** Other places with their forces. */
  places: readonly (readonly [name: string, forces: readonly number[]])[];
  /** Words that tell what is asked about a force: one of `said`, or one of `either` together with one of `beside`. */
  asks: readonly (readonly [
    about: About,
    said: readonly string[],
    either: readonly string[],
    beside: readonly string[],
  ])[];
  /** Years from which on the account of a force can begin. */
  years: readonly string[];
  /** Words, besides the stop words, that narrow nothing down beside a force or a theme, as a plural neither. */
  filler: readonly string[];
  /** Words that stand on most pages: they tell no page from another, nor do they in the name of a force. */
  generic: readonly string[];
  /** The British spelling of words that no rule covers (see british.ts). */
  spellings: Readonly<Record<string, string>>;
  /** Everyday words: beside words of the subject they count little, in the order of results and in what is fetched. */
  everyday: readonly string[];
  /** Words that tell of a worry (see worry.ts). */
  worries: readonly Worry[];
}

/** What can be asked about a force or a theme, or at large; each has a card. `time` asks for nothing but the newest. */
export type About = Thesaurus['asks'][number]['about'];

/** A worry: words that tell of it wherever they stand or alone, or one of `who` together with one of `harm`. */
export interface Worry {
  said: readonly string[];
  alone: readonly string[];
  who: readonly string[];
  harm: readonly string[];
}

/** What a run of words can stand for. A force that a council names has the place of the council in the guide. */
export type Meaning =
  | { is: 'force'; force: number; council?: number | undefined }
  | { is: 'theme'; theme: number }
  | { is: 'term'; term: number }
  | { is: 'article'; article: number }
  | { is: 'other words'; means: string };
