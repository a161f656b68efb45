import type { SearchKind } from '../query/kinds.ts';

/** One thing that a search can find: an entry of the record, or a list of entries. */
export interface SearchRecord {
  /** Address of its page or of its place on a page: `/glossary/#mash`. */
  url: string;
  kind: SearchKind;
  title: string;
  /** What a result shows beside its title: a dateline, a publisher. Not searched. */
  line: string;
  /** Its text as the page shows it, so that a text fragment finds the words again. */
  text: string;
  /** Words by which people look for it and which the text lacks. Searched, never shown. */
  synonyms: string;
  date: string | null;
  /** Names of forces, themes, inspectorate and kind of finding, as the facets show them. */
  forces: readonly string[];
  themes: readonly string[];
  inspectorate: string | null;
  finding: string | null;
}

/** What tells the search record of an entry from the plain one that any entry has. */
export type Own = Partial<Omit<SearchRecord, 'kind'>>;

/** What a record has that nothing is known of but its page. */
export const NO_FACTS = {
  synonyms: '',
  date: null,
  forces: [],
  themes: [],
  inspectorate: null,
  finding: null,
} as const;
