import type { Kind } from '../schemas/index.ts';

/**
 * What the rules have to know of pages, which they never see: the addresses that do not come from an entry, and the ids
 * that stand on pages whatever the entry says. A test of the built site holds both true.
 */

/** The pages that are there without an entry, each with the places on it that a link may name. */
export const FIXED_PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['record', 'doors', 'newest'],
  '/about/': [],
  '/about/accessibility/': [],
  '/about/attribution/': [],
  '/about/corrections/': [],
  '/about/method/': [],
  '/about/rules/': ['mistakes', 'advice'],
  '/compare/': ['alone', 'place'],
  '/councils/': [],
  '/data/': ['files', 'not', 'tables', 'force'],
  '/data/examples/': ['text'],
  '/data/fields/': [],
  '/edit/': [],
  '/edit/ids/': [],
  '/findings/': ['kinds', 'themes', 'years', 'forces', 'newest'],
  '/forces/': [],
  '/glossary/': [],
  '/guidance/': [],
  '/inspections/': [],
  '/new/': ['one', 'follow'],
  '/panels/': [],
  '/papers/': ['meeting', 'choose', 'yours', 'take', 'offline', 'ready'],
  '/questions/': [],
  '/report/': [],
  '/report/thanks/': [],
  '/responses/': [],
  '/search/': [],
  '/sources/': [],
  '/themes/': [],
  '/timeline/': [],
};

/** The feeds of the whole record, of a force and of a theme. */
export const FEEDS: readonly string[] = ['feed.xml', 'feed.json'];

/** The files of the site that are no pages, and may be linked to. */
export const FILES: readonly string[] = [
  '/calendar.ics',
  '/data/csv/findings_by_force.csv',
  '/data/datapackage.json',
  '/data/lines-of-enquiry.json',
  '/data/lines-of-enquiry.sqlite',
  '/data/lines-of-enquiry.zip',
  ...FEEDS.map((file) => `/${file}`),
];

/** The files below the page of a force. */
export const FILES_OF_A_FORCE: readonly string[] = [
  'pack.docx',
  'calendar.ics',
  'record.json',
  ...FEEDS,
];

/** The long lists of findings, by kind of finding. */
export const FINDING_LISTS = {
  weakness: 'weaknesses',
  strength: 'strengths',
  recommendation: 'recommendations',
  progress: 'progress',
  context: 'context',
} as const;

/** Ids that stand on every page. */
export const IDS_OF_ALL_PAGES: readonly string[] = ['content', 'site-search', 'help-title'];

/** Ids that stand on the thread of a force and a theme, where it has what they are about. */
export const IDS_OF_THREADS: readonly string[] = ['question', 'next-door', 'good', 'ask', 'panels'];

/** Ids that stand on the papers of every force that has any. */
const IDS_OF_PACKS: readonly string[] = ['ask', 'absent'];

/** Ids that stand on the page of what is new on one force or theme. */
export const IDS_OF_NEW: readonly string[] = ['follow'];

/** The pages below that of a force, beside those of its themes, with the ids that stand on them. */
export const PAGES_OF_A_FORCE: Readonly<Record<string, readonly string[]>> = {
  pack: IDS_OF_PACKS,
  new: IDS_OF_NEW,
  elsewhere: [],
  comments: [],
  'next-door': ['latest-grade'],
};

/** Ids that stand on the page of an entry, or on the page that it shares with others of its kind. */
export const IDS_OF_PAGES: Readonly<Record<Kind, readonly string[]>> = {
  forces: ['now', 'latest', 'protection', 'threads', 'all', 'answers', 'ask', 'panels', 'grades'],
  inspections: ['facts', 'scope', 'findings', 'later', 'responses', 'sources'],
  findings: ['next', 'elsewhere', 'ask', 'source', 'cite'],
  responses: [],
  panels: ['asked', 'heard', 'found', 'recommended', 'outcome', 'documented', 'yours'],
  themes: [
    ...[
      'good',
      'forces',
      'recent-weaknesses',
      'recent',
      'earlier',
      'old',
      'undated',
      'silent',
      'national',
    ],
    ...['ask', 'panels', 'guidance'],
  ],
  questions: [],
  guidance: ['in-short', 'on-this-page', 'article-sources'],
  glossary: [],
  sources: ['cited'],
  events: [],
};
