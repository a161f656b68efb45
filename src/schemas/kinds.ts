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
  /** What that text says, for an editor. */
  textHint?: string;
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
    textHint:
      'Which area the force polices, and who holds it to account: "Cleveland Police polices the area of four councils: ..."',
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
    textHint:
      'What the inspection was and what it said as a whole, attributed: "HMICFRS said in 2018 that ..."',
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
    textHint:
      'The finding in one to three sentences in our own words, past tense, attributed: "Ofsted found in 2016 that ..."',
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
    textHint:
      'What was answered, in our own words, past tense, attributed: "The commissioner wrote in 2018 that ..."',
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
    textHint:
      'What the panel did in a few sentences, and what another panel could take from it: "The panel asked four councils for ..."',
  },
  themes: {
    one: 'theme',
    label: 'Theme',
    ending: '.md',
    base: '/themes/',
    anchored: false,
    title: 'name',
    text: 'always',
    textHint:
      'What the findings on this theme are about and where they come from: "The findings come from inspections of 2015 and 2016."',
  },
  questions: {
    one: 'question',
    label: 'Question',
    ending: '.md',
    base: '/questions/',
    anchored: true,
    title: 'question',
    text: 'always',
    textHint:
      'What a good answer would show, such as a number, a date or a change that was made: "The longest wait, and what was agreed."',
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
    textHint:
      'The article in Markdown, with headings such as "## What is on record". The guide for editors shows the four components that it may use.',
  },
  glossary: {
    one: 'glossary term',
    label: 'Glossary',
    ending: '.md',
    base: '/glossary/',
    anchored: true,
    title: 'term',
    text: 'always',
    textHint:
      'The definition in one or two plain sentences: "A meeting at which a plan to protect a child is made."',
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
    textHint: 'More about it, if one sentence is not enough: "It took effect on 16 January 2012."',
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
