import { inOrder } from '../../src/search/index/records.ts';
import type { SearchRecord } from '../../src/search/index/search-record.ts';
import type { SearchKind } from '../../src/search/query/kinds.ts';
import { renumbered, type Corpus } from './corpus.ts';
import { randomFrom } from './random.ts';

/** Kinds that grow with the record; forces, themes and terms stay as many as they are. */
const GROWING: readonly SearchKind[] = ['findings', 'inspections', 'sources', 'responses'];
const SEED = 20_161_025;

/**
 * A record of the same shape with as many findings as asked: what the site has, and texts made of its own words,
 * word after word as they follow each other there. The same seed makes the same texts.
 */
export function grow(site: Corpus, findings: number): Corpus {
  const random = randomFrom(SEED);
  const have = site.records.filter(({ kind }) => kind === 'findings').length;
  const made = GROWING.flatMap((kind) => {
    const models = site.records.filter((record) => record.kind === kind);
    const write = writer(
      models.map(({ title, text }) => `${title} ${text}`),
      random,
    );
    const more = Math.max(0, Math.round((models.length * (findings - have)) / have));
    return Array.from({ length: more }, (_, number): SearchRecord => {
      const model = models[Math.floor(random() * models.length)] as SearchRecord;
      return {
        ...model,
        url: `/generated/${kind}-${number}/`,
        title: write(model.title.split(' ').length),
        text: write(model.text ? model.text.split(' ').length : 0),
        synonyms: '',
      };
    });
  });
  const records = inOrder([...site.records, ...made]);
  return { ...site, records, guide: renumbered(site.guide, site.records, records) };
}

/** Writes texts in which each word follows the one before as somewhere in the models. */
function writer(texts: readonly string[], random: () => number): (length: number) => string {
  const words = texts.join(' ').split(/\s+/);
  const next = new Map<string, string[]>();
  words.forEach((word, at) => {
    const list = next.get(word) ?? [];
    list.push(words[at + 1] ?? '');
    next.set(word, list);
  });
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return (length) => {
    const out = length > 0 ? [any(words)] : [];
    while (out.length < length) out.push(any(next.get(out.at(-1) ?? '') ?? words) || any(words));
    return out.join(' ');
  };
}
