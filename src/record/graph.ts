import type { Kind } from '../schemas/index.ts';
import { addressOf } from './addresses.ts';
import { stands } from './standing.ts';
import type * as R from './types.ts';

/** The node that an entry of each kind becomes. */
export interface Nodes {
  forces: R.Force;
  inspections: R.Inspection;
  findings: R.Finding;
  responses: R.Response;
  panels: R.Panel;
  themes: R.Theme;
  questions: R.Question;
  guidance: R.Article;
  glossary: R.Term;
  sources: R.Source;
  events: R.Event;
}

/** What a node of each kind gathers from others while they are joined: empty to begin with. */
const EMPTY: { [K in Kind]: () => Partial<Nodes[K]> } = {
  forces: () => ({
    councils: [],
    findings: [],
    inspections: [],
    responses: [],
    panels: [],
    events: [],
  }),
  inspections: () => ({ findings: [], responses: [], followedBy: [] }),
  findings: () => ({ followedBy: [], responses: [] }),
  responses: () => ({}),
  panels: () => ({}),
  themes: () => ({ findings: [], questions: [], panels: [], articles: [], events: [] }),
  questions: () => ({}),
  guidance: () => ({}),
  glossary: () => ({}),
  sources: () => ({ citedBy: [] }),
  events: () => ({}),
};

/** Every node by kind and id, and the ways in which nodes are tied. */
export class Graph {
  private readonly nodes: { [K in Kind]: Map<string, Nodes[K]> };

  constructor(entries: R.Entries) {
    const kinds = Object.keys(EMPTY) as Kind[];
    this.nodes = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        new Map(
          entries[kind].map((entry) => [
            entry.id,
            { ...entry, kind, path: addressOf(kind, entry.id), ...EMPTY[kind]() },
          ]),
        ),
      ]),
    ) as never;
  }

  all<K extends Kind>(kind: K): Nodes[K][] {
    return [...this.nodes[kind].values()];
  }

  /** @throws when there is no such entry; the check reports that to editors before. */
  one<K extends Kind>(kind: K, id: string): Nodes[K] {
    const node = this.nodes[kind].get(id);
    if (!node) throw new Error(`No entry "${id}" in content/${kind}.`);
    return node;
  }

  maybe<K extends Kind>(kind: K, id: string | undefined): Nodes[K] | null {
    return id === undefined ? null : this.one(kind, id);
  }

  each<K extends Kind>(kind: K, ids: readonly string[]): Nodes[K][] {
    return ids.map((id) => this.one(kind, id));
  }

  /** The source of an id, which remembers who cites it. */
  cite(id: string, by: R.Source['citedBy'][number]): R.Source {
    const source = this.one('sources', id);
    if (!source.citedBy.includes(by)) source.citedBy.push(by);
    return source;
  }
}

/** Puts a node on lists of others. A withdrawn entry keeps its page and is on no list. */
export function place<T extends R.Withdrawable>(node: T, lists: readonly T[][]): void {
  if (stands(node)) for (const list of lists) list.push(node);
}
