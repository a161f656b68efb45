import type { Entry } from './entry.ts';
import { askedAsTitle } from './titles.ts';
import type { Library } from './library.ts';
import { pin } from './pins.ts';
import { rank, type Found, type Ranked } from './rank.ts';
import { correctQuery } from './understand/spelling.ts';
import { keyOf } from './understand/key.ts';
import { understand, type Understanding, type Unit } from './understand/understand.ts';
import { holds } from './understand/same-word.ts';

/** What a search found. */
export interface Answer {
  /** What was searched for: the query or, where it was misspelt, the query put right. */
  understood: Understanding;
  corrected: boolean;
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
  if (exactly || !(await isMisspelt(asTyped, library))) return { ...asTyped, corrected: false };
  const right = correctQuery(keyOf(query).split(' '), await library.words(), (word) =>
    library.phrases.meanings.has(word),
  );
  return right
    ? { ...(await search(right, exactly, library)), corrected: true }
    : { ...asTyped, corrected: false };
}

async function search(query: string, exactly: boolean, library: Library) {
  const understood = understand(query, library.guide, library.phrases, exactly);
  const found = await Promise.all(understood.units.map((unit) => findUnit(unit, library)));
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

async function findUnit(unit: Unit, { engine, guide }: Library): Promise<Found> {
  const ways = await Promise.all(
    unit.ways.map((way) => Promise.all(way.map((word) => engine.find(word)))),
  );
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
async function isMisspelt(
  { understood, ranked }: Omit<Answer, 'corrected'>,
  library: Library,
): Promise<boolean> {
  const plain = understood.units
    .filter(({ pages }) => pages.length === 0)
    .flatMap(({ ways }) => ways[0] ?? []);
  if (plain.length === 0) return false;
  const first = await Promise.all(
    ranked.slice(0, FIRST).map(({ record }) => library.entry(record)),
  );
  const unseen = plain.filter((word) => !first.some((entry) => isIn(word, entry)));
  const known = await Promise.all(unseen.map((word) => isFound(word, library)));
  return known.includes(false);
}

async function isFound(word: string, { engine, entry }: Library): Promise<boolean> {
  const [best] = await engine.find(word);
  return best !== undefined && isIn(word, await entry(best.record));
}

function isIn(word: string, { title, text }: Entry): boolean {
  return holds(`${title} ${text}`, word);
}
