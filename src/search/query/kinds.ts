/** What a kind of page is called in results and facets, in the order in which records are numbered. */
export const KIND_NAMES = {
  finding: 'Finding',
  theme: 'Theme',
  force: 'Force',
  guidance: 'Guidance',
  question: 'Question',
  panel: 'Panel practice',
  inspection: 'Report',
  response: 'Response',
  glossary: 'Glossary',
  event: 'Timeline',
  source: 'Source',
  page: 'List',
} as const;

export type PageKind = keyof typeof KIND_NAMES;
export const PAGE_KINDS = Object.keys(KIND_NAMES) as PageKind[];
