import type { EntryData, Kind, ReferringData } from '../schemas/index.ts';
import type { PartialDate } from '../schemas/dates.ts';
import type { Reference } from '../schemas/references.ts';

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

/** A council, as in `data/councils.csv`. */
export interface Council {
  name: string;
  councilName: string;
  county: string;
  type: string;
  force: string;
}

/** A type in which every id is the entry that it names. */
type Joined<T> =
  T extends Reference<infer K, string>
    ? Nodes[K]
    : T extends readonly (infer Item)[]
      ? Joined<Item>[]
      : T extends object
        ? { [Field in keyof T]: Joined<T[Field]> }
        : T;

/** Whether a type holds ids of other entries. */
type HoldsIds<T> =
  T extends Reference<Kind, string>
    ? true
    : T extends readonly (infer Item)[]
      ? HoldsIds<Item>
      : T extends object
        ? true extends { [Field in keyof T]-?: HoldsIds<NonNullable<T[Field]>> }[keyof T]
          ? true
          : never
        : never;

/** The fields of a kind that name other entries. */
type ReferringFields<K extends Kind> = {
  [Field in keyof ReferringData<K>]: HoldsIds<NonNullable<ReferringData<K>[Field]>> extends never
    ? never
    : Field;
}[keyof ReferringData<K>];

/** The fields of a kind that name other entries, with these in place of their ids. */
type Referring<K extends Kind> = {
  [Field in ReferringFields<K>]: Joined<ReferringData<K>[Field]>;
};

/** What every entry has once it is joined. */
export type NodeOf<K extends Kind> = Entry<K> &
  Referring<K> & {
    kind: K;
    /** Address of its page, or of its place on a page: `/forces/kent/`. */
    path: string;
  };

/*
 * What the fields of an entry name is part of its node by its schema. Below stand the lists of entries that name it,
 * which hold only what stands: an entry that was withdrawn keeps its page and is on no list.
 */

export interface Source extends NodeOf<'sources'> {
  /** Every entry that rests on this source. */
  citedBy: AnyNode[];
}

/** A source with the place in it. */
export interface Citation {
  source: Source;
  locator: string;
}

export interface Theme extends NodeOf<'themes'> {
  findings: Finding[];
  questions: Question[];
  panels: Panel[];
  articles: Article[];
  events: TimelineEvent[];
}

export interface Force extends NodeOf<'forces'> {
  councils: Council[];
  findings: Finding[];
  inspections: Inspection[];
  responses: InspectionResponse[];
  panels: Panel[];
  events: TimelineEvent[];
}

export interface Inspection extends NodeOf<'inspections'> {
  findings: Finding[];
  responses: InspectionResponse[];
  /** Later inspections that returned to this one. */
  followedBy: Inspection[];
}

export interface Finding extends NodeOf<'findings'> {
  /** Later findings on the same matter, oldest first. */
  followedBy: FollowUp[];
  responses: InspectionResponse[];
}

/** A tie between an earlier finding and a later one: here with the later one. */
export type FollowUp = Finding['followsUp'][number];

export interface InspectionResponse extends NodeOf<'responses'> {}
export interface Panel extends NodeOf<'panels'> {}
export interface Question extends NodeOf<'questions'> {}
export interface Article extends NodeOf<'guidance'> {}
export interface Term extends NodeOf<'glossary'> {}
export interface TimelineEvent extends NodeOf<'events'> {}

/** The node that an entry of each kind becomes. */
export interface Nodes {
  forces: Force;
  inspections: Inspection;
  findings: Finding;
  responses: InspectionResponse;
  panels: Panel;
  themes: Theme;
  questions: Question;
  guidance: Article;
  glossary: Term;
  sources: Source;
  events: TimelineEvent;
}
export type AnyNode = Nodes[Kind];

/** Every entry, joined to the entries it names and those that name it. */
export type PublicRecord = { [K in Kind]: Nodes[K][] } & {
  /** The day as of which ages are counted, `YYYY-MM-DD`. */
  asOf: PartialDate;
  councils: Council[];
  /** Every entry that has an address: those that were withdrawn as well. The lists beside it hold what stands. */
  published: { [K in Kind]: Nodes[K][] };
};
