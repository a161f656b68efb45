import { sameTitleFirst } from './title-first.ts';
import type { Library } from './library.ts';
import { asksInGeneral } from './asked.ts';
import { pin } from './pins.ts';
import { rank, type Found, type Ranked } from './rank.ts';
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
  const found = await search(query, exactly, library);
  const { ranked, understood } = found;
  return { ...found, ranked: await sameTitleFirst(understood.query, ranked, FIRST, library) };
}

async function search(query: string, exactly: boolean, library: Library): Promise<Answer> {
  const { understood } = await rankedFor(query, exactly, library);
  const unnamed = await unnamedPlaces(understood, library);
  const asTyped = await rankedFor(query, exactly, library, unnamed);
  const doubtful = await unseenWords(understood, library);
  if (doubtful.length === 0) return { ...asTyped, corrected: false, unknown: [] };
  const { correctQuery, isWord, list } = await library.spelling(keyOf(query).split(' '));
  const strange = new Set(doubtful.filter((word) => !isWord(word, list)));
  if (strange.size === 0) return { ...asTyped, corrected: false, unknown: [] };
  const right = exactly
    ? null
    : correctQuery(keyOf(query).split(' '), list, (word) => !strange.has(word));
  const found = await rankedFor(right ?? query, exactly, library, strange.union(unnamed));
  const unknown = found.understood.units
    .map((unit) => unit.typed)
    .filter((word) => strange.has(word));
  return { ...found, corrected: right !== null, unknown };
}

/** @param unknown words for which nothing is found */
async function rankedFor(
  query: string,
  exactly: boolean,
  library: Library,
  unknown: ReadonlySet<string> = new Set(),
): Promise<Pick<Answer, 'understood' | 'ranked'>> {
  const understood = understand(query, library.guide, library.phrases, exactly);
  const { units, quoted } = understood;
  const found = await Promise.all(units.map((unit) => findUnit(unit, library, unknown)));
  const phrases = await Promise.all(quoted.map((words) => library.engine.find(`"${words}"`)));
  const kept = phrases.map((hits) => new Set(hits.map(({ record }) => record)));
  const all =
    keyOf(query) === ''
      ? everything(library.facets.length)
      : rank(found, library.facets, asksInGeneral(understood));
  const ranked = all.filter(({ record }) => kept.every((records) => records.has(record)));
  const asIs = exactly || kept.length > 0;
  return {
    understood,
    ranked: asIs ? ranked : pin(ranked, understood, library),
  };
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

/**
 * Words that the page which answers them best does not hold: Pagefind answers an unknown word with words that begin
 * alike. A word of the guide is known.
 */
async function unseenWords({ units }: Understanding, library: Library): Promise<string[]> {
  const words = units
    .filter(({ pages, added, weight }) => pages.length === 0 && added.length === 0 && weight === 1)
    .flatMap(({ ways }) => ways[0] ?? []);
  return unseen(words, library, holds);
}

/** Words of places that no page holds as they are: the name of a place has no other forms, "Barrow" is not "barring". */
async function unnamedPlaces({ units }: Understanding, library: Library): Promise<Set<string>> {
  const words = units
    .filter(({ forces }) => forces.length > 0)
    .flatMap(({ ways }) => ways[0] ?? []);
  return new Set(
    await unseen(words, library, (text, word) => keyOf(text).split(' ').includes(word)),
  );
}

/** The words of which the page that answers them best does not hold what is asked. */
async function unseen(
  words: readonly string[],
  { engine, entry }: Library,
  isIn: (text: string, word: string) => boolean,
): Promise<string[]> {
  const seen = await Promise.all(
    words.map(async (word) => {
      const [best] = await engine.find(word);
      if (!best) return false;
      const { title, text } = await entry(best.record);
      return isIn(`${title} ${text}`, word);
    }),
  );
  return words.filter((_, place) => !seen[place]);
}
