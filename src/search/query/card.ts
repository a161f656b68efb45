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
  /** The years that are asked about, the first and the last; null where none is. */
  years: readonly [from: string, to: string] | null;
}

/** So many cards are shown. */
const MOST = 4;
/** What can be asked where no force is named, and of a theme. */
const AT_LARGE: readonly About[] = [
  'cite',
  'due',
  'judged',
  'new',
  'papers',
  'questions',
  'panels',
  'reports',
  'weaknesses',
  'time',
];
/** What is told force by force: where neither a force nor anything of the above is named, a card asks for the force. */
export const OF_A_FORCE: readonly About[] = ['after', 'grades', 'else', 'near'];
const OF_THEME: readonly About[] = ['questions', 'panels', 'panel', 'weaknesses'];
/** What is told whole, whatever year stands beside it. */
const ACCOUNT = /course|letter|after/;
/** All that can be asked of a force: a time asks for nothing else. */
const NOT_OF_FORCE: readonly About[] = [
  'judged',
  'panels',
  'panel',
  'reports',
  'weaknesses',
  'time',
];

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
  const forces = [...new Set(units.flatMap((unit) => unit.forces))];
  const naming = units.filter(
    ({ themes, forces: of, typed }) =>
      themes.length > 0 && of.length === 0 && !asks.some(({ said }) => said === typed),
  );
  const themes = [...new Set(naming.flatMap((unit) => unit.themes))];
  const kindOf = (is: (kind: About) => boolean) => asks.find(({ about }) => is(about))?.about ?? '';
  const terms = units.flatMap(({ pages }) => pages.filter(isOfTerm));
  const rules = guide.terms.flatMap(([record, , , numbers], place) =>
    numbers && terms.some((page) => page.record === record) ? [`terms/${place}`] : [],
  );
  const isAtLarge = forces.length + themes.length === 0;
  // Beside a force, a year of which nothing can be on record is a word like others.
  const isYear = ({ year }: Unit) =>
    year !== null && (forces.length === 0 || guide.years.includes(year));
  const [from, to = from] = units.flatMap((unit) => (isYear(unit) ? unit.typed : [])).sort();
  const said = units
    .filter(
      (unit) =>
        unit.forces.length > 0 ||
        naming.includes(unit) ||
        isYear(unit) ||
        // Who inspected a force asks for no more than the force does.
        (unit.inspectorate && forces.length > 0) ||
        // A term says more than a force or a theme beside it; alone, it may be a rule.
        (isAtLarge && unit.pages.some(isOfTerm)),
    )
    .map(({ typed }) => typed);
  const loose = without(query, [...said, ...asks.map((one) => one.said)], guide.filler);
  const ofTheme = kindOf((kind) => OF_THEME.includes(kind));
  // Where something is asked of a theme, it is not the meaning of its name.
  const isOneTheme =
    themes.length === 1 && (ofTheme || from || !naming.some((unit) => isTerm(unit, guide)));
  if (forces.length === 0 && !isAtLarge && !isOneTheme) return null;
  const called = themes.map((theme) => guide.themes[theme]?.[1]);
  // A finding, or a page filed under the theme, then says more than a card. Others may hold the words far apart.
  const isAnswered =
    first?.is === 'findings' || first?.theme.some((theme) => called.includes(theme));
  // A card of a force answers what is asked of it beside one other word.
  // Two forces that are named are compared with each other.
  const about = kindOf(
    (kind) => !NOT_OF_FORCE.includes(kind) && (kind !== 'near' || forces.length === 1),
  );
  const isTold = themes.length > 0 ? isAnswered : !about || loose.length > 1;
  if (loose.length > 0 && (isTold || forces.length === 0)) return null;

  const themeIds = themes.flatMap((theme) => guide.themes[theme]?.[3] ?? []);
  // Who else was told in a year is asked of the theme; else the card of the thread tells it.
  const isElse = from && themeIds.length > 0 && kindOf((kind) => kind === 'else');
  const idsOf = isElse ? [] : forces.flatMap((force) => guide.forces[force]?.[3] ?? []);
  // A year beside a theme, and nothing else: who was told of a weakness then.
  const asked = from && (!ofTheme || ofTheme === 'weaknesses') ? 'told' : ofTheme;
  const atLarge =
    kindOf((kind) => AT_LARGE.includes(kind)) || kindOf((kind) => OF_A_FORCE.includes(kind));
  // A council beside nothing else that is asked: its force, with what names the council.
  const place = !about && forces.length < 2 && units.find(({ council = -1 }) => council >= 0);
  // A year beside a force alone asks what was found then, and what came of it.
  const isOfYear = !about && forces.length === 1 && themes.length === 0 && !place;
  const isAccount = (isOfYear || /course|after/.test(about)) && from !== undefined;
  const files = () => {
    if (idsOf.length > 0 && themeIds.length > 0)
      return idsOf.flatMap((force) => [
        // Whether a force is inadequate is graded of areas that are no themes.
        ...(about === 'course' ? [`forces/${force}/course`] : []),
        ...themeIds.map((theme) => `threads/${force}/${theme}`),
      ]);
    if (themeIds.length > 0)
      return themeIds.map((theme) => `themes/${theme}${asked && `/${asked}`}`);
    if (place) return [`councils/${place.council}`];
    if (idsOf.length > 0)
      return idsOf.map(
        (force) => `forces/${force}${isAccount ? `/${from}` : about && `/${about}`}`,
      );
    return rules.length > 0 || !atLarge ? rules : [`at-large/${atLarge}`];
  };
  return {
    files: files()
      .slice(0, MOST)
      .map((file) => `cards/${file}.json`),
    compare: idsOf.length > 1 ? compareAddress(idsOf, themeIds[0]) : null,
    // An account from a year on is told whole.
    years: from && to && !isAccount && !ACCOUNT.test(about) ? [from, to] : null,
  };
}

const isOfTerm = ({ is }: Unit['pages'][number]) => is === 'term';

/** Whether words are a term of the glossary, whose meaning comes first, and not the name of a theme. */
function isTerm({ typed, pages, themes }: Unit, guide: Guide): boolean {
  const isName = themes.some((theme) => keyOf(guide.themes[theme]?.[1] ?? '') === typed);
  return !isName && pages.some(isOfTerm);
}

/** The words of a query that tell what is asked, in the order in which it is answered. */
function askedIn(query: string, { asks }: Guide): { about: About; said: string }[] {
  const key = ` ${keyOf(query)} `;
  const heldOf = (words: readonly string[]) =>
    words.map(keyOf).filter((word) => key.includes(` ${word} `));
  return asks.flatMap(([about, words, either, beside]) => {
    const pair = [heldOf(either), heldOf(beside)];
    const said = pair.every((held) => held.length > 0) ? pair.flat() : [];
    return [...heldOf(words), ...said].map((word) => ({ about, said: word }));
  });
}

/** The words that are left of a query without runs of words, which may overlap, and what narrows nothing down. */
function without(query: string, runs: readonly string[], filler: readonly string[]): string[] {
  const key = ` ${keyOf(query)} `;
  return runs
    .reduce((left, run) => {
      const at = key.indexOf(` ${run} `) + 1;
      return at ? left.slice(0, at) + ' '.repeat(run.length) + left.slice(at + run.length) : left;
    }, key)
    .split(' ')
    .filter(
      (word) =>
        word && ![word, word.replace(/s$/, '')].some((it) => isStopWord(it) || filler.includes(it)),
    );
}
