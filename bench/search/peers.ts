import type { SearchRecord } from '../../src/search/index/search-record.ts';

/**
 * The peers, each as its documentation would set it up for titles and texts, with its index made beforehand.
 * `build` runs once in Node; `SCRIPT` is what a page runs: it loads the index and answers a query with numbers.
 */
export interface Peer {
  name: string;
  /** @returns the index as it is sent */
  build(records: readonly SearchRecord[]): Promise<string>;
  /** Source of a module that exports `open(text)`, which returns a function from a query to numbers of records. */
  script: string;
}

const FIELDS = ['title', 'text', 'synonyms'] as const;
const documents = (records: readonly SearchRecord[]) =>
  records.map(({ title, text, synonyms }, id) => ({ id, title, text, synonyms }));

const minisearch: Peer = {
  name: 'MiniSearch 7.2',
  async build(records) {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: [...FIELDS] });
    index.addAll(documents(records));
    return JSON.stringify(index);
  },
  script: `import MiniSearch from 'minisearch';
    export function open(text) {
      const index = MiniSearch.loadJSON(text, { fields: ${JSON.stringify(FIELDS)} });
      return (query) => index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 4 } }).map((hit) => hit.id);
    }`,
};

const lunr: Peer = {
  name: 'Lunr 2.3',
  async build(records) {
    const { default: lunrOf } = await import('lunr');
    const index = lunrOf(function build() {
      this.ref('id');
      this.field('title', { boost: 4 });
      this.field('text');
      this.field('synonyms');
      for (const document of documents(records)) this.add(document);
    });
    return JSON.stringify(index);
  },
  script: `import lunr from 'lunr';
    export function open(text) {
      const index = lunr.Index.load(JSON.parse(text));
      return (query) => index.query((q) => {
        for (const term of lunr.tokenizer(query)) {
          q.term(term, { boost: 10 });
          q.term(term, { editDistance: term.toString().length > 4 ? 1 : 0 });
        }
      }).map((hit) => Number(hit.ref));
    }`,
};

const flexsearch: Peer = {
  name: 'FlexSearch 0.8',
  async build(records) {
    const { Index } = await import('flexsearch');
    const index = new Index({ tokenize: 'forward', encoder: 'LatinBalance' });
    for (const { id, title, text, synonyms } of documents(records))
      index.add(id, [title, title, synonyms, text].join(' '));
    const parts: [string, string][] = [];
    index.export((key: string, data: string) => {
      if (data) parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  script: `import { Index } from 'flexsearch';
    export function open(text) {
      const index = new Index({ tokenize: 'forward', encoder: 'LatinBalance' });
      for (const [key, data] of JSON.parse(text)) index.import(key, data);
      return (query) => index.search(query, { limit: 20, suggest: true });
    }`,
};

const orama: Peer = {
  name: 'Orama 3.1',
  async build(records) {
    const { create, insertMultiple, save } = await import('@orama/orama');
    const index = create({
      schema: { title: 'string', text: 'string', synonyms: 'string' } as const,
    });
    await insertMultiple(
      index,
      documents(records).map((document) => ({ ...document, id: String(document.id) })),
    );
    return JSON.stringify(save(index));
  },
  script: `import { create, load, search } from '@orama/orama';
    export function open(text) {
      const index = create({ schema: { title: 'string', text: 'string', synonyms: 'string' } });
      load(index, JSON.parse(text));
      return async (query) => (await search(index, { term: query, boost: { title: 4 }, tolerance: 1, threshold: 1, limit: 20 }))
        .hits.map((hit) => Number(hit.id));
    }`,
};

export const PEERS: readonly Peer[] = [minisearch, lunr, flexsearch, orama];
