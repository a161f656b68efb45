import type { EntryData, Kind } from '../schemas/index.ts';
import type { PartialDate } from './dates.ts';

/** An entry as it was read: its fields, its text, the text as HTML, and the file it came from. */
export interface Entry<K extends Kind> {
  id: string;
  data: EntryData<K>;
  /** The text in Markdown; empty where a kind has none. */
  body: string;
  /** The same text, made into sanitised HTML. */
  html: string;
  /** Path of the file from the top of the project: `content/forces/kent.md`. */
  file: string;
}

export type Entries = { [K in Kind]: Entry<K>[] };

/** Any entry that can be withdrawn. */
export interface Withdrawable {
  data: { withdrawn?: { date: string; reason: string } | undefined };
}

/** A council, as in `data/councils.csv`. */
export interface Council {
  name: string;
  councilName: string;
  county: string;
  type: string;
  force: string;
}

interface Node<K extends Kind> extends Entry<K> {
  kind: K;
  /** Address of its page, or of its place on a page: `/forces/kent/`. */
  path: string;
}

export interface Source extends Node<'sources'> {
  /** Every entry that rests on this source. */
  citedBy: (
    Force | Inspection | Finding | Response | Panel | Theme | Question | Article | Term | Event
  )[];
}

/** A source with the place in it. */
export interface Citation {
  source: Source;
  locator: string;
}

export interface Theme extends Node<'themes'> {
  findings: Finding[];
  questions: Question[];
  panels: Panel[];
  articles: Article[];
  events: Event[];
  sources: Source[];
}

export interface Force extends Node<'forces'> {
  councils: Council[];
  findings: Finding[];
  inspections: Inspection[];
  responses: Response[];
  panels: Panel[];
  events: Event[];
}

export interface Inspection extends Node<'inspections'> {
  forces: Force[];
  findings: Finding[];
  responses: Response[];
  follows: Inspection | null;
  /** Later inspections that returned to this one. */
  followedBy: Inspection[];
  source: Source;
  alsoIn: Source[];
}

export type Outcome = EntryData<'findings'>['followsUp'][number]['outcome'];

/** A tie between an earlier finding and the later one that answers it. */
export interface FollowUp {
  finding: Finding;
  outcome: Outcome;
}

export interface Finding extends Node<'findings'> {
  inspection: Inspection;
  forces: Force[];
  theme: Theme;
  /** Its source first, then the other places where the claim is made. */
  citations: Citation[];
  /** Earlier findings that this one answers. */
  answers: FollowUp[];
  /** Later findings that answer this one, oldest first. */
  followedBy: FollowUp[];
  responses: Response[];
}

export interface Response extends Node<'responses'> {
  forces: Force[];
  inspection: Inspection | null;
  findings: Finding[];
  source: Source;
}

export interface Panel extends Node<'panels'> {
  force: Force;
  themes: Theme[];
  sources: Source[];
}

export interface Question extends Node<'questions'> {
  theme: Theme;
  source: Source;
}

export interface Article extends Node<'guidance'> {
  themes: Theme[];
  sources: Source[];
}

export interface Term extends Node<'glossary'> {
  source: Source;
}

export interface Event extends Node<'events'> {
  forces: Force[];
  themes: Theme[];
  inspection: Inspection | null;
  panel: Panel | null;
  source: Source;
}

/** Every entry, joined to the entries it names and those that name it. */
export interface Record {
  /** The day as of which ages are counted, `YYYY-MM-DD`. */
  asOf: PartialDate;
  forces: Force[];
  inspections: Inspection[];
  findings: Finding[];
  responses: Response[];
  panels: Panel[];
  themes: Theme[];
  questions: Question[];
  guidance: Article[];
  glossary: Term[];
  sources: Source[];
  events: Event[];
  councils: Council[];
}
