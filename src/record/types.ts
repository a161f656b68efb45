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

/** The ids in a type: which kind each names, and on which list of that entry it puts its own. */
type IdsIn<T> =
  T extends Reference<infer K, infer List>
    ? [List] extends [never]
      ? never
      : { to: K; list: List }
    : T extends readonly (infer Item)[]
      ? IdsIn<Item>
      : T extends object
        ? { [Field in keyof T]: IdsIn<NonNullable<T[Field]>> }[keyof T]
        : never;
type Naming = { [K in Kind]: IdsIn<ReferringData<K>> & { from: K } }[Kind];

/** The lists of those that name an entry: they hold what stands. */
type Lists<K extends Kind> = {
  [List in Extract<Naming, { to: K }>['list']]: Nodes[Extract<
    Naming,
    { to: K; list: List }
  >['from']][];
};

/** What an entry of some kinds has besides. */
interface Besides {
  forces: { councils: Council[] };
  findings: { followedBy: FollowUp[] };
}

/** The node that an entry of each kind becomes. */
export type Nodes = {
  [K in Kind]: NodeOf<K> & Lists<K> & (K extends keyof Besides ? Besides[K] : unknown);
};
export type Force = Nodes['forces'];
export type Inspection = Nodes['inspections'];
export type Finding = Nodes['findings'];
export type InspectionResponse = Nodes['responses'];
export type Panel = Nodes['panels'];
export type Theme = Nodes['themes'];
export type Question = Nodes['questions'];
export type Article = Nodes['guidance'];
export type Term = Nodes['glossary'];
export type Source = Nodes['sources'];
export type TimelineEvent = Nodes['events'];

/** A source with the place in it. */
export interface Citation {
  source: Source;
  locator: string;
}

/** A tie between an earlier finding and a later one: here with the later one. */
export type FollowUp = Finding['followsUp'][number];

export type AnyNode = Nodes[Kind];

/** Every entry, joined to the entries it names and those that name it. */
export type PublicRecord = { [K in Kind]: Nodes[K][] } & {
  /** The day as of which ages are counted, `YYYY-MM-DD`. */
  asOf: PartialDate;
  councils: Council[];
  /** Every entry that has an address: those that were withdrawn as well. The lists beside it hold what stands. */
  published: { [K in Kind]: Nodes[K][] };
};
