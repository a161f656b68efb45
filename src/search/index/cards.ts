import { pathsOfThread, ROW } from '../../exports/thread-line.ts';
import {
  briefOfAfter,
  briefOfAllWeaknesses,
  briefOfAsking,
  briefOfWhichForce,
  briefOfCiting,
  briefOfCitingForce,
  briefOfCouncil,
  briefOfCourse,
  briefOfDue,
  briefOfForce,
  briefOfGrades,
  briefOfJudged,
  briefOfLetter,
  briefOfNew,
  briefOfNextDoor,
  briefOfOversight,
  briefOfPanels,
  briefOfPapers,
  briefOfQuestions,
  briefOfReports,
  briefOfTerm,
  briefOfTheme,
  briefOfThemeQuestions,
  briefOfThread,
  briefOfToldThen,
  briefOfWeaknesses,
  briefOfWeaknessesByDate,
  briefOfYear,
  comparisonAddress,
  threadOf,
  type Council,
  type Force,
  type PublicRecord,
  type Theme,
} from '../../record/index.ts';
import { OF_A_FORCE, type Card } from '../query/card.ts';
import { rulesOf, searchedCouncils, yearsOf } from './guide.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** Ids of the forces next door of each, by id. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * The cards of all forces, threads, themes and rules, and those of what is asked at large, by their path below `cards/`. All that they say is said by the record, so
 * that nothing is put into words while somebody searches.
 */
export function cardsOfRecord(
  record: PublicRecord,
  neighbours: Neighbours,
): [path: string, card: Card][] {
  return [
    ['at-large/questions', briefOfAsking(record)],
    ['at-large/papers', briefOfAsking(record)],
    ['at-large/cite', briefOfCiting()],
    ['at-large/judged', briefOfJudged(record)],
    ['at-large/panels', briefOfPanels(record.panels)],
    ['at-large/new', briefOfNew(record)],
    ['at-large/time', briefOfNew(record)],
    ['at-large/reports', briefOfReports(record)],
    ['at-large/weaknesses', briefOfAllWeaknesses(record)],
    ...OF_A_FORCE.map((about): [string, Card] => [`at-large/${about}`, briefOfWhichForce()]),
    // The rule of the 56 days, where no force is named.
    ...record.glossary
      .filter((term) => rulesOf(term).includes('56 days'))
      .slice(0, 1)
      .map((term): [string, Card] => ['at-large/due', briefOfTerm(term, wordsOfHtml(term.html))]),
    ...record.glossary.flatMap((term, place): [string, Card][] =>
      rulesOf(term).length > 0
        ? [[`terms/${place}`, briefOfTerm(term, wordsOfHtml(term.html))]]
        : [],
    ),
    ...record.themes.flatMap((theme): [string, Card][] => [
      [`themes/${theme.id}`, briefOfTheme(theme, record.forces)],
      [`themes/${theme.id}/weaknesses`, briefOfWeaknesses(theme, record)],
      [`themes/${theme.id}/told`, briefOfWeaknessesByDate(theme)],
      [`themes/${theme.id}/questions`, briefOfThemeQuestions(theme)],
      [`themes/${theme.id}/panels`, briefOfPanels(theme.panels, theme)],
      [`themes/${theme.id}/panel`, briefOfPanels(theme.panels, theme)],
    ]),
    ...record.forces.flatMap((force) =>
      cardsOfForce(
        force,
        // By its place in the guide, which leaves out councils of a force that was withdrawn.
        searchedCouncils(record).flatMap((council, place) =>
          council.force === force.id ? [[council, place] as const] : [],
        ),
        record,
        neighbours,
      ),
    ),
  ];
}

function cardsOfForce(
  force: Force,
  councils: readonly (readonly [council: Council, place: number])[],
  record: PublicRecord,
  next: Neighbours,
): [string, Card][] {
  const { themes, asOf, forces } = record;
  const near = forces.filter(({ id }) => next.get(force.id)?.includes(id));
  const context = { themes, asOf, neighbours: near };
  const beside = (card: Card, theme?: Theme): Card => {
    const link = theme
      ? { text: 'Compare with next door', url: comparisonAddress([force, ...near], theme) }
      : { text: 'Us and next door', url: `${force.path}next-door/` };
    const links = near.length > 0 ? [link] : [];
    return { ...card, links: [...card.links, ...links] };
  };
  const brief = briefOfForce(force, context);
  const letter = record.inspections.find(
    ({ data }) => data.programme === 'letter' && data.inspectorate === 'ofsted' && data.published,
  );
  return [
    ...councils.map(([council, place]): [string, Card] => [
      `councils/${place}`,
      beside(briefOfCouncil(council, force, brief)),
    ]),
    [`forces/${force.id}`, beside(brief)],
    [`forces/${force.id}/course`, briefOfCourse(force, record)],
    [`forces/${force.id}/after`, briefOfAfter(force, record)],
    [
      `forces/${force.id}/letter`,
      letter ? briefOfLetter(letter, force) : briefOfCourse(force, record),
    ],
    ...yearsOf(record).map((year): [string, Card] => [
      `forces/${force.id}/${year}`,
      briefOfYear(force, year),
    ]),
    [`forces/${force.id}/else`, briefOfToldThen(force, record)],
    [`forces/${force.id}/cite`, briefOfCitingForce(force, record)],
    [`forces/${force.id}/due`, briefOfDue(force)],
    [`forces/${force.id}/near`, briefOfNextDoor(force, near)],
    [`forces/${force.id}/new`, briefOfNew(record, force)],
    [`forces/${force.id}/grades`, briefOfGrades(force)],
    [`forces/${force.id}/oversight`, briefOfOversight(force)],
    [`forces/${force.id}/questions`, briefOfQuestions(force, context)],
    [`forces/${force.id}/papers`, briefOfPapers(force, context)],
    ...themes.map((theme): [string, Card] => {
      const thread = threadOf(force, theme);
      const card = beside(briefOfThread(force, theme, context), theme);
      const line = thread.latest && pathsOfThread(thread, asOf, ROW);
      return [`threads/${force.id}/${theme.id}`, line ? { ...card, line } : card];
    }),
  ];
}
