import { papersOf, withLines, type Brief } from './brief.ts';
import { whenFound } from './thread-words.ts';
import { toldElsewhere } from './told-then.ts';
import type { Force, PublicRecord } from './types.ts';
import { elsewhereInWords } from './who-else.ts';

/** The last weakness of a force on each theme, newest first, each with the forces of which one on it was recorded about then. */
export function briefOfToldThen(force: Force, { themes }: Pick<PublicRecord, 'themes'>): Brief {
  const told = toldElsewhere(force, themes);
  return {
    title: `${force.data.name}: who else was told of a weakness within two years`,
    url: `${force.path}elsewhere/`,
    lead:
      told.length > 0
        ? 'On the same theme within two years before or after the last weakness here that has a date, nearest first. Each was told something of its own.'
        : noWeakness(force),
    facts: withLines([
      {
        name: 'Newest first',
        lines: told.map(({ finding, elsewhere }) => ({
          text: `${finding.theme.data.name}, ${whenFound(finding)}`,
          when: elsewhereInWords(elsewhere, force),
          url: `${force.path}elsewhere/#${finding.theme.id}`,
        })),
        most: 6,
      },
    ]),
    links: [
      { text: 'All of them, with what each was told', url: `${force.path}elsewhere/` },
      papersOf(force),
    ],
  };
}

/** That there is no weakness to which others could be laid beside. */
export const noWeakness = (force: Force): string =>
  `No weakness of ${force.data.name} with a date is on record.`;
