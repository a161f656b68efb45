import type { PageKind } from '../index/search-record.ts';

/** What a kind of page is called in results and facets. */
export const KIND_NAME: Record<PageKind, string> = {
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
};
