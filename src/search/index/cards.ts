import { pathsOfThread, ROW } from '../../exports/thread-line.ts';
import {
  briefOfCouncil,
  briefOfCourse,
  briefOfForce,
  briefOfGrades,
  briefOfOversight,
  briefOfPapers,
  briefOfQuestions,
  briefOfTheme,
  briefOfThread,
  comparisonAddress,
  threadOf,
  type Council,
  type Force,
  type PublicRecord,
  type Theme,
} from '../../record/index.ts';
import type { Card } from '../query/card.ts';
import { searchedCouncils } from './guide.ts';

/** Ids of the forces next door of each, by id. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * The cards of all forces, threads and themes, by their path below `cards/`. All that they say is said by the record, so
 * that nothing is put into words while somebody searches.
 */
export function cardsOfRecord(
  record: PublicRecord,
  neighbours: Neighbours,
): [path: string, card: Card][] {
  return [
    ...record.themes.map((theme): [string, Card] => [
      `themes/${theme.id}`,
      briefOfTheme(theme, record.forces),
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
  { themes, asOf, forces }: PublicRecord,
  next: Neighbours,
): [string, Card][] {
  const near = forces.filter(({ id }) => next.get(force.id)?.includes(id));
  const context = { themes, asOf, neighbours: near };
  const beside = (card: Card, theme?: Theme): Card => {
    const url = comparisonAddress([force, ...near], theme);
    const links = near.length > 0 ? [{ text: 'Compare with next door', url }] : [];
    return { ...card, links: [...card.links, ...links] };
  };
  const brief = briefOfForce(force, context);
  return [
    ...councils.map(([council, place]): [string, Card] => [
      `councils/${place}`,
      beside(briefOfCouncil(council, force, brief)),
    ]),
    [`forces/${force.id}`, beside(brief)],
    [`forces/${force.id}/course`, briefOfCourse(force)],
    [`forces/${force.id}/grades`, briefOfGrades(force)],
    [`forces/${force.id}/oversight`, briefOfOversight(force)],
    [`forces/${force.id}/questions`, briefOfQuestions(force, context)],
    [`forces/${force.id}/papers`, briefOfPapers(force, context)],
    ...themes.map((theme): [string, Card] => [
      `threads/${force.id}/${theme.id}`,
      {
        ...beside(briefOfThread(force, theme, context), theme),
        line: pathsOfThread(threadOf(force, theme), asOf, ROW),
      },
    ]),
  ];
}
