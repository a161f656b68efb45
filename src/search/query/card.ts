import type { Brief } from '../../record/brief.ts';
import { compareAddress } from '../../record/compare-address.ts';
import type { Facets } from './facet-table.ts';
import type { About, Guide } from './understand/guide.ts';
import { keyOf } from './understand/key.ts';
import { isStopWord } from './understand/stop-words.ts';
import type { Understanding, Unit } from './understand/understand.ts';

/** What a card says of one thing. One file each, below `cards/`. */
export interface Card extends Brief {
  /** The drawn line of a thread, as classes and data of paths. */
  line?: readonly (readonly [shows: string, d: string])[];
}

/** The cards that answer a query. */
export interface CardsOfQuery {
  /** Their files, below the folder of the search. */
  files: string[];
  /** Where the forces named are compared; null for less than two. */
  compare: string | null;
  /** A year that is asked about. */
  year: string | null;
}

const MOST = 3;
/** What can be asked of a force, of a theme, and where neither is named. */
const OF_FORCE: readonly About[] = ['grades', 'course', 'oversight', 'papers', 'questions'];
const OF_THEME: readonly About[] = ['panels', 'weaknesses'];
const AT_LARGE: readonly About[] = ['papers', 'questions', ...OF_THEME];

/**
 * The cards that answer a query that names forces, themes or both, with a time or a kind of question, or a rule by its
 * numbers; or a kind of question alone.
 * @param first the first result, where it holds all that is asked
 * @returns null where it names neither, or asks for more than a card says
 */
export function cardsOf(
  { query, units }: Understanding,
  guide: Guide,
  first: Facets | null,
): CardsOfQuery | null {
  const asks = askedIn(query, guide);
  const forces = [...new Set(units.flatMap((unit) => unit.forces))].slice(0, MOST);
  const naming = units.filter(
    ({ themes, forces: of, typed }) =>
      themes.length > 0 && of.length === 0 && !asks.some(({ said }) => said === typed),
  );
  const themes = [...new Set(naming.flatMap((unit) => unit.themes))].slice(0, MOST);
  const askedOf = (kinds: readonly About[]) =>
    guide.asks
      .map(([kind]) => kind)
      .find((kind) => kinds.includes(kind) && asks.some((one) => one.about === kind));
  const terms = units.flatMap(({ pages }) => pages.filter(({ is }) => is === 'term'));
  const rules = guide.terms.flatMap(([record, , , numbers], place) =>
    numbers && terms.some((page) => page.record === record) ? [place] : [],
  );
  const [year = null] = units.flatMap((unit) => unit.year ?? []);
  const said = [
    ...units.filter((unit) => unit.forces.length > 0 || naming.includes(unit)),
    ...units.filter((unit) => unit.year || unit.pages.some(({ is }) => is === 'term')),
  ].map(({ typed }) => typed);
  const loose = without(query, [...said, ...asks.map((one) => one.said)], guide.filler);
  if (forces.length === 0 && themes.length === 0) {
    const asked = askedOf(AT_LARGE);
    const paths =
      rules.length > 0
        ? rules.map((place) => `terms/${place}`)
        : asked
          ? [`at-large/${asked}`]
          : [];
    return loose.length === 0 && paths.length > 0
      ? { files: [...new Set(paths)].slice(0, MOST).map(fileOf), compare: null, year }
      : null;
  }
  if (forces.length === 0 && (themes.length !== 1 || naming.some((unit) => isTerm(unit, guide))))
    return null;
  const called = themes.map((theme) => guide.themes[theme]?.[1]);
  // A finding, or a page filed under the theme, then says more than a card. Others may hold the words far apart.
  const isAnswered =
    first?.is === 'findings' || first?.theme.some((theme) => called.includes(theme));
  if (loose.length > 0 && (isAnswered || forces.length === 0 || themes.length === 0)) return null;

  const idsOf = forces.flatMap((force) => guide.forces[force]?.[3] ?? []);
  const themeIds = themes.flatMap((theme) => guide.themes[theme]?.[3] ?? []);
  // A council beside nothing else that is asked: its force, with what names the council.
  const about = askedOf(OF_FORCE);
  const ofTheme = askedOf(OF_THEME);
  const place = !about && forces.length < 2 && units.find(({ council = -1 }) => council >= 0);
  const files =
    idsOf.length === 0
      ? themeIds.map((theme) => `themes/${theme}${ofTheme ? `/${ofTheme}` : ''}`)
      : idsOf.flatMap((force) =>
          themeIds.length > 0
            ? themeIds.map((theme) => `threads/${force}/${theme}`)
            : [place ? `councils/${place.council}` : `forces/${force}${about ? `/${about}` : ''}`],
        );
  return {
    files: files.slice(0, MOST).map(fileOf),
    compare: idsOf.length > 1 ? compareAddress(idsOf, themeIds[0]) : null,
    year,
  };
}

const fileOf = (path: string) => `cards/${path}.json`;

/** Whether words are a term of the glossary, whose meaning comes first, and not the name of a theme. */
function isTerm({ typed, pages, themes }: Unit, guide: Guide): boolean {
  const isName = themes.some((theme) => keyOf(guide.themes[theme]?.[1] ?? '') === typed);
  return !isName && pages.some(({ is }) => is === 'term');
}

/** The words of a query that tell what is asked, longest first. */
function askedIn(query: string, { asks }: Guide): { about: About; said: string }[] {
  const key = ` ${keyOf(query)} `;
  return asks
    .flatMap(([about, words]) => words.map((word) => ({ about, said: keyOf(word) })))
    .filter(({ said }) => key.includes(` ${said} `))
    .sort((a, b) => b.said.length - a.said.length);
}

/** The words that are left of a query without runs of words and what narrows nothing down. */
function without(query: string, runs: readonly string[], filler: readonly string[]): string[] {
  const rest = runs
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, run) => left.replace(` ${run} `, ' '), ` ${keyOf(query)} `);
  return rest
    .split(' ')
    .filter(
      (word) =>
        word && ![word, word.replace(/s$/, '')].some((it) => isStopWord(it) || filler.includes(it)),
    );
}
