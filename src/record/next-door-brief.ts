import { listInWords } from './age.ts';
import { papersOf, withLines, type Brief } from './brief.ts';
import { comparisonAddress } from './comparison.ts';
import { gradedForProtection } from './grades-now.ts';
import { capital } from './state.ts';
import type { Force } from './types.ts';

/** Where a force and those next door stand by their latest grade, and where all themes are told of them. */
export function briefOfNextDoor(force: Force, neighbours: readonly Force[]): Brief {
  const { shortName } = force.data;
  const named = listInWords(neighbours.map(({ data }) => data.shortName));
  const url = `${force.path}next-door/`;
  const beside = neighbours.length > 0 ? [force, ...neighbours] : [];
  return {
    title: `${shortName} and next door`,
    url,
    lead:
      neighbours.length > 0
        ? `${shortName} shares a border on land with ${named}. Nothing is ranked: reports differ in year, method and reach.`
        : `No force that is on record shares a border on land with ${force.data.name}.`,
    facts: withLines([
      {
        name: 'Latest grade on record for protecting vulnerable people',
        lines: beside.map((it) => ({
          text: it.data.shortName,
          when: capital(gradedForProtection(it).said),
          url: `${it.path}#grades`,
        })),
        most: beside.length,
      },
    ]),
    links: [
      ...(neighbours.length > 0 ? [{ text: 'Us and next door on every theme', url }] : []),
      { text: 'Choose other forces', url: comparisonAddress([force, ...neighbours]) },
      papersOf(force),
    ],
  };
}
