/** The kinds of page, in the order in which records are numbered. */
export const PAGE_KINDS = [
  'finding',
  'theme',
  'force',
  'guidance',
  'question',
  'panel',
  'inspection',
  'response',
  'glossary',
  'event',
  'source',
  'page',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** One thing that a search can find: an entry of the record, or a list of entries. */
export interface SearchRecord {
  /** Address of its page or of its place on a page: `/glossary/#mash`. */
  url: string;
  kind: PageKind;
  title: string;
  /** What a result shows beside its title: a dateline, a publisher. Not searched. */
  line: string;
  /** Its text as the page shows it, so that a text fragment finds the words again. */
  text: string;
  /** Words by which people look for it and which the text lacks. Searched, never shown. */
  also: string;
  date: string | null;
  /** Names of forces, themes, inspectorate and kind of finding, as the facets show them. */
  forces: readonly string[];
  themes: readonly string[];
  inspectorate: string | null;
  finding: string | null;
}
