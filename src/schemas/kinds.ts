/** What is particular to a kind of entry; all else about it stands in its schema. */
interface KindInfo {
  /** What one entry is called in a sentence. */
  one: string;
  /** What one entry is called in a list, a facet or a heading. */
  label: string;
  /** How its files end. */
  ending: '.md' | '.mdx' | '.yaml';
  /** Kind whose id names the folder that an entry lies in: a finding lies in the folder of its inspection. */
  inFolderOf?: 'inspections';
  /** Page under which an entry has its own page or, where it is `anchored`, its place on that page. */
  base: string;
  anchored: boolean;
  /** The field that says in one line what an entry is. */
  title: string;
  /** The field that places an entry in time. */
  date?: string;
  /** Whether an entry says something in a text below its fields. */
  text: 'always' | 'maybe' | 'never';
}

/** All that tells one kind of entry from another. Its name is also that of its folder in `content/`. */
export const KIND_INFO = {
  forces: {
    one: 'force',
    label: 'Force',
    ending: '.md',
    base: '/forces/',
    anchored: false,
    title: 'name',
    text: 'always',
  },
  inspections: {
    one: 'inspection',
    label: 'Inspection',
    ending: '.md',
    base: '/inspections/',
    anchored: false,
    title: 'title',
    date: 'published',
    text: 'always',
  },
  findings: {
    one: 'finding',
    label: 'Finding',
    ending: '.md',
    inFolderOf: 'inspections',
    base: '/inspections/',
    anchored: false,
    title: 'headline',
    date: 'date',
    text: 'always',
  },
  responses: {
    one: 'response',
    label: 'Response',
    ending: '.md',
    base: '/responses/',
    anchored: false,
    title: 'headline',
    date: 'date',
    text: 'always',
  },
  panels: {
    one: 'panel practice',
    label: 'Panel practice',
    ending: '.md',
    base: '/panels/',
    anchored: false,
    title: 'title',
    date: 'date',
    text: 'always',
  },
  themes: {
    one: 'theme',
    label: 'Theme',
    ending: '.md',
    base: '/themes/',
    anchored: false,
    title: 'name',
    text: 'always',
  },
  questions: {
    one: 'question',
    label: 'Question',
    ending: '.md',
    base: '/questions/',
    anchored: true,
    title: 'question',
    text: 'always',
  },
  guidance: {
    one: 'guidance article',
    label: 'Guidance',
    ending: '.mdx',
    base: '/guidance/',
    anchored: false,
    title: 'title',
    date: 'reviewed',
    text: 'always',
  },
  glossary: {
    one: 'glossary term',
    label: 'Glossary',
    ending: '.md',
    base: '/glossary/',
    anchored: true,
    title: 'term',
    text: 'always',
  },
  sources: {
    one: 'source',
    label: 'Source',
    ending: '.yaml',
    base: '/sources/',
    anchored: false,
    title: 'title',
    date: 'published',
    text: 'never',
  },
  events: {
    one: 'event',
    label: 'Timeline',
    ending: '.md',
    base: '/timeline/',
    anchored: true,
    title: 'what',
    date: 'date',
    text: 'maybe',
  },
} as const satisfies Record<string, KindInfo>;

export type Kind = keyof typeof KIND_INFO;

/** The kinds of entry, in the order in which the record is told. */
export const KINDS = Object.keys(KIND_INFO) as Kind[];

/** What is particular to a kind. */
export function infoOf(kind: Kind): KindInfo {
  return KIND_INFO[kind];
}

/** Where a file of a kind lies, as an editor would write it. */
export function placeOf(kind: Kind): string {
  const { one, inFolderOf, ending } = infoOf(kind);
  return inFolderOf
    ? `content/${kind}/<${infoOf(inFolderOf).one}>/<${one}>${ending}`
    : `content/${kind}/<id>${ending}`;
}

/** The file that an entry of a kind has. */
export function fileOf(kind: Kind, id: string): string {
  return `content/${kind}/${id}${infoOf(kind).ending}`;
}

/**
 * Address of an entry.
 * @example addressOf('findings', 'ofsted-stockton-on-tees-2016/vetting') // '/inspections/ofsted-stockton-on-tees-2016/vetting/'
 */
export function addressOf(kind: Kind, id: string): string {
  const { base, anchored } = infoOf(kind);
  return anchored ? `${base}#${id}` : `${base}${id}/`;
}
