/** What the gates ask of a kind of page. */
export interface PageKind {
  /** Matches the addresses of its pages, and of no other kind's. */
  address: RegExp;
  /** Most bytes of HTML and style sheets together, in kB of brotli. */
  kilobytes: number;
  /** Reading pages carry no script at all. */
  mayRunScripts?: true;
  /** `@type` of the JSON-LD that it has beside its breadcrumbs. */
  jsonLd?: string;
  /** Pages about harm say where to get help. */
  isAboutHarm?: true;
}

/** Every kind of page. A page of no kind, or of two, fails the tests: see `pages.test.ts`. */
export const KINDS_OF_PAGE = {
  home: {
    address: /^\/$/,
    kilobytes: 25,
    mayRunScripts: true,
    jsonLd: 'WebSite',
    isAboutHarm: true,
  },
  search: { address: /^\/search\/$/, kilobytes: 12, mayRunScripts: true },
  papers: { address: /^\/papers\/$/, kilobytes: 12, mayRunScripts: true, isAboutHarm: true },
  'not found': { address: /^\/404\.html$/, kilobytes: 8 },

  force: { address: /^\/forces\/[^/]+\/$/, kilobytes: 16, jsonLd: 'Dataset', isAboutHarm: true },
  thread: {
    address: /^\/forces\/[^/]+\/(?!(?:pack|new)\/)[^/]+\/$/,
    kilobytes: 12,
    isAboutHarm: true,
  },
  pack: { address: /^\/forces\/[^/]+\/pack\/$/, kilobytes: 16, isAboutHarm: true },
  finding: {
    address: /^\/inspections\/[^/]+\/[^/]+\/$/,
    kilobytes: 12,
    jsonLd: 'Claim',
    isAboutHarm: true,
  },
  inspection: {
    address: /^\/inspections\/[^/]+\/$/,
    kilobytes: 12,
    jsonLd: 'Report',
    isAboutHarm: true,
  },
  article: {
    address: /^\/guidance\/[^/]+\/$/,
    kilobytes: 12,
    jsonLd: 'Article',
    isAboutHarm: true,
  },
  theme: { address: /^\/themes\/[^/]+\/$/, kilobytes: 20, isAboutHarm: true },
  panel: { address: /^\/panels\/[^/]+\/$/, kilobytes: 12, isAboutHarm: true },
  response: { address: /^\/responses\/[^/]+\/$/, kilobytes: 12, isAboutHarm: true },
  source: { address: /^\/sources\/[^/]+\/$/, kilobytes: 12 },
  'timeline of one': {
    address: /^\/timeline\/(forces|themes)\/[^/]+\/$/,
    kilobytes: 12,
    isAboutHarm: true,
  },
  'new on one': {
    address: /^\/(forces|themes)\/[^/]+\/new\/$/,
    kilobytes: 20,
    isAboutHarm: true,
  },
  about: { address: /^\/about\/(?!corrections\/)[^/]+\/$/, kilobytes: 12 },
  rule: { address: /^\/about\/rules\/[^/]+\/$/, kilobytes: 8 },

  forces: { address: /^\/forces\/$/, kilobytes: 25 },
  inspections: { address: /^\/inspections\/$/, kilobytes: 35 },
  findings: { address: /^\/findings\/$/, kilobytes: 12, isAboutHarm: true },
  'findings of a kind or year': {
    address: /^\/findings\/[^/]+\/$/,
    kilobytes: 35,
    isAboutHarm: true,
  },
  themes: { address: /^\/themes\/$/, kilobytes: 12 },
  panels: { address: /^\/panels\/$/, kilobytes: 12 },
  questions: { address: /^\/questions\/$/, kilobytes: 25, isAboutHarm: true },
  guidance: { address: /^\/guidance\/$/, kilobytes: 12 },
  glossary: { address: /^\/glossary\/$/, kilobytes: 20 },
  responses: { address: /^\/responses\/$/, kilobytes: 12 },
  sources: { address: /^\/sources\/$/, kilobytes: 35 },
  councils: { address: /^\/councils\/$/, kilobytes: 12 },
  data: { address: /^\/data\/$/, kilobytes: 20, jsonLd: 'Dataset' },
  'fields of the data': { address: /^\/data\/fields\/$/, kilobytes: 20 },
  'examples of the data': { address: /^\/data\/examples\/$/, kilobytes: 12 },
  new: { address: /^\/new\/$/, kilobytes: 20 },
  timeline: { address: /^\/timeline\/$/, kilobytes: 12, isAboutHarm: true },
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
