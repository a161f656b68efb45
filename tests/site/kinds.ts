/** What the gates ask of a kind of page. */
export interface PageKind {
  /** Matches the addresses of its pages, and of no other kind's. */
  address: RegExp;
  /** Most bytes of HTML and style sheets together, in kB of brotli. */
  kilobytes: number;
  /** Reading pages carry no script at all. */
  mayRunScripts?: true;
  /** Draws itself when its script runs: there is nothing in it to read. */
  isApplication?: true;
  /** Reached by sending a form, and by no link. */
  isAfterwards?: true;
  /** Kept from search engines. */
  isForEditors?: true;
  /** `@type` of the JSON-LD that it has beside its breadcrumbs. */
  jsonLd?: string;
}

/** Every kind of page. A page of no kind, or of two, fails the tests: see `pages.test.ts`. */
export const KINDS_OF_PAGE = {
  home: {
    address: /^\/$/,
    kilobytes: 20,
    mayRunScripts: true,
    jsonLd: 'WebSite',
  },
  search: { address: /^\/search\/$/, kilobytes: 12, mayRunScripts: true },
  papers: { address: /^\/papers\/$/, kilobytes: 12, mayRunScripts: true },
  editor: {
    address: /^\/edit\/$/,
    kilobytes: 8,
    mayRunScripts: true,
    isApplication: true,
    isForEditors: true,
  },
  'ids, all kinds': { address: /^\/edit\/ids\/$/, kilobytes: 8, isForEditors: true },
  'ids of a kind': { address: /^\/edit\/ids\/[^/]+\/$/, kilobytes: 60, isForEditors: true },
  report: { address: /^\/report\/$/, kilobytes: 12, mayRunScripts: true },
  'report sent': {
    address: /^\/report\/thanks\/$/,
    kilobytes: 8,
    isAfterwards: true,
    mayRunScripts: true,
  },
  'not found': { address: /^\/404\.html$/, kilobytes: 8 },

  force: { address: /^\/forces\/[^/]+\/$/, kilobytes: 16, jsonLd: 'Dataset' },
  thread: {
    address: /^\/forces\/[^/]+\/(?!(?:pack|new|elsewhere|next-door|comments)\/)[^/]+\/$/,
    kilobytes: 12,
  },
  pack: { address: /^\/forces\/[^/]+\/pack\/$/, kilobytes: 16 },
  'comments due on a force': { address: /^\/forces\/[^/]+\/comments\/$/, kilobytes: 12 },
  'who else was told': { address: /^\/forces\/[^/]+\/elsewhere\/$/, kilobytes: 12 },
  'us and next door': { address: /^\/forces\/[^/]+\/next-door\/$/, kilobytes: 12 },
  finding: {
    address: /^\/inspections\/[^/]+\/[^/]+\/$/,
    kilobytes: 12,
    jsonLd: 'Claim',
  },
  inspection: {
    address: /^\/inspections\/[^/]+\/$/,
    kilobytes: 12,
    jsonLd: 'Report',
  },
  article: {
    address: /^\/guidance\/[^/]+\/$/,
    kilobytes: 12,
    jsonLd: 'Article',
  },
  theme: { address: /^\/themes\/[^/]+\/$/, kilobytes: 20 },
  'panels on a theme': { address: /^\/themes\/[^/]+\/panels\/$/, kilobytes: 12 },
  panel: { address: /^\/panels\/[^/]+\/$/, kilobytes: 12 },
  response: { address: /^\/responses\/[^/]+\/$/, kilobytes: 12 },
  source: { address: /^\/sources\/[^/]+\/$/, kilobytes: 12 },
  'timeline of one': {
    address: /^\/timeline\/(forces|themes)\/[^/]+\/$/,
    kilobytes: 12,
  },
  'new on one': {
    address: /^\/(forces|themes)\/[^/]+\/new\/$/,
    kilobytes: 20,
  },
  about: { address: /^\/about\/(?!corrections\/)[^/]+\/$/, kilobytes: 12 },
  rule: { address: /^\/about\/rules\/[^/]+\/$/, kilobytes: 8 },

  compare: {
    address: /^\/compare\/$/,
    kilobytes: 35,
    mayRunScripts: true,
  },
  'compare on a theme': {
    address: /^\/compare\/[^/]+\/$/,
    kilobytes: 16,
    mayRunScripts: true,
  },
  forces: { address: /^\/forces\/$/, kilobytes: 25 },
  inspections: { address: /^\/inspections\/$/, kilobytes: 35 },
  findings: { address: /^\/findings\/$/, kilobytes: 12 },
  'findings of a kind or year': {
    address: /^\/findings\/[^/]+\/$/,
    kilobytes: 35,
  },
  themes: { address: /^\/themes\/$/, kilobytes: 12 },
  panels: { address: /^\/panels\/$/, kilobytes: 16 },
  questions: { address: /^\/questions\/$/, kilobytes: 25 },
  guidance: { address: /^\/guidance\/$/, kilobytes: 12 },
  glossary: { address: /^\/glossary\/$/, kilobytes: 20 },
  responses: { address: /^\/responses\/$/, kilobytes: 12 },
  sources: { address: /^\/sources\/$/, kilobytes: 35 },
  councils: { address: /^\/councils\/$/, kilobytes: 12 },
  council: { address: /^\/councils\/[^/]+\/$/, kilobytes: 12 },
  data: { address: /^\/data\/$/, kilobytes: 20, jsonLd: 'Dataset' },
  'fields of the data': { address: /^\/data\/fields\/$/, kilobytes: 20 },
  'examples of the data': { address: /^\/data\/examples\/$/, kilobytes: 12 },
  new: { address: /^\/new\/$/, kilobytes: 20 },
  timeline: { address: /^\/timeline\/$/, kilobytes: 12 },
  corrections: { address: /^\/about\/corrections\/$/, kilobytes: 20 },
  'about, all': { address: /^\/about\/$/, kilobytes: 12 },
} as const satisfies Record<string, PageKind>;

export type KindName = keyof typeof KINDS_OF_PAGE;
export const KIND_NAMES = Object.keys(KINDS_OF_PAGE) as KindName[];

/** What is asked of a kind, the fields it leaves out included. */
export function askedOf(kind: KindName): PageKind {
  return KINDS_OF_PAGE[kind];
}

/** The kinds to which an address belongs: one, where all is well. */
export function kindsOf(address: string): KindName[] {
  return KIND_NAMES.filter((name) => KINDS_OF_PAGE[name].address.test(address));
}
