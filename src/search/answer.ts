import type { Entry } from './entry.ts';
import { askedAsTitle } from './titles.ts';
import type { Library } from './library.ts';
import { pin } from './pins.ts';
import { rank, type Found, type Ranked } from './rank.ts';
import { correctQuery, isWord } from './understand/spelling.ts';
import { keyOf } from './understand/key.ts';
import { understand, type Understanding, type Unit } from './understand/understand.ts';
import { holds } from './understand/same-word.ts';

/** What a search found. */
export interface Answer {
  /** What was searched for: the query or, where it was misspelt, the query put right. */
  understood: Understanding;
  corrected: boolean;
  /** Words that no page holds and that are like none. */
  unknown: readonly string[];
  ranked: readonly Ranked[];
}

/** How many of the first results are looked at before the answer is given. */
const FIRST = 10;

/**
 * Searches.
 * @param exactly what was typed, without putting spellings right or adding other words
 * @throws {MissingFile} when a file that the answer needs did not arrive
 */
export async function answer(query: string, exactly: boolean, library: Library): Promise<Answer> {
  const asTyped = await search(query, exactly, library);
  const unseen = await unseenWords(asTyped, library);
  if (unseen.length === 0) return { ...asTyped, corrected: false, unknown: [] };
  const list = await library.words();
  const strange = new Set(unseen.filter((word) => !isWord(word, list)));
  const typed = keyOf(query).split(' ');
  const right = exactly ? null : correctQuery(typed, list, (word) => !strange.has(word));
  const found = await search(right ?? query, exactly, library, strange);
  const unknown = found.understood.units
    .map((unit) => unit.typed)
    .filter((word) => strange.has(word));
  return { ...found, corrected: right !== null, unknown };
}

/** @param unknown words for which nothing is found */
async function search(
  query: string,
  exactly: boolean,
  library: Library,
  unknown = new Set<string>(),
) {
  const understood = understand(query, library.guide, library.phrases, exactly);
  const found = await Promise.all(understood.units.map((unit) => findUnit(unit, library, unknown)));
  const quoted = await Promise.all(
    understood.quoted.map((words) => library.engine.find(`"${words}"`)),
  );
  const kept = quoted.map((hits) => new Set(hits.map(({ record }) => record)));
  const all = found.length > 0 ? rank(found, library.facets) : everything(library.facets.length);
  const ranked = all.filter(({ record }) => kept.every((records) => records.has(record)));
  const pinned =
    exactly || kept.length > 0
      ? ranked
      : pin(ranked, understood.units, library.facets, asksMeaning(query));
  return { understood, ranked: await askedAsTitle(query, pinned, FIRST, library) };
}

function asksMeaning(query: string): boolean {
  return /^(what('?s| is| are| does)|define|meaning of)\b|\bmean(s|ing)?\??$/i.test(query);
}

/** Without a query every record is an answer, to be narrowed down by facets. */
function everything(count: number): Ranked[] {
  return Array.from({ length: count }, (_, record) => ({
    record,
    score: 0,
    answers: 0,
    words: [],
  }));
}

async function findUnit(
  unit: Unit,
  { engine, guide }: Library,
  unknown: ReadonlySet<string>,
): Promise<Found> {
  const find = (word: string) => (unknown.has(word) ? Promise.resolve([]) : engine.find(word));
  const ways = await Promise.all(unit.ways.map((way) => Promise.all(way.map(find))));
  return {
    unit,
    ways,
    named: {
      force: unit.forces.flatMap((force) => guide.forces[force]?.[1] ?? []),
      theme: unit.themes.flatMap((theme) => guide.themes[theme]?.[1] ?? []),
      year: unit.year ? [unit.year] : [],
      inspectorate: unit.inspectorate ? [unit.inspectorate] : [],
    },
  };
}

/** Pagefind answers an unknown word with words that begin alike, so whether a word is known shows in what was found. */
async function unseenWords(
  { understood, ranked }: Pick<Answer, 'understood' | 'ranked'>,
  library: Library,
): Promise<string[]> {
  const words = understood.units
    .filter(({ pages }) => pages.length === 0)
    .flatMap(({ ways }) => ways[0] ?? []);
  if (words.length === 0) return [];
  const first = await Promise.all(
    ranked.slice(0, FIRST).map(({ record }) => library.entry(record)),
  );
  const unseen = words.filter((word) => !first.some((entry) => isIn(word, entry)));
  const found = await Promise.all(unseen.map((word) => isFound(word, library)));
  return unseen.filter((_, place) => !found[place]);
}

async function isFound(word: string, { engine, entry }: Library): Promise<boolean> {
  const [best] = await engine.find(word);
  return best !== undefined && isIn(word, await entry(best.record));
}

function isIn(word: string, { title, text }: Entry): boolean {
  return holds(`${title} ${text}`, word);
}
