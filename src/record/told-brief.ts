import { countInWords, listInWords } from './age.ts';
import { papersOf, withLines, type Brief } from './brief.ts';
import { dateInWords } from './date-words.ts';
import { findingDate } from './order.ts';
import { threadsOf } from './thread.ts';
import { whenFound } from './thread-words.ts';
import { toldThen } from './told-then.ts';
import type { Finding, Force, PublicRecord } from './types.ts';

/** So many forces are named beside a weakness; the rest is counted. */
const MOST_NAMED = 4;

/** The last weakness of a force on each theme, newest first, each with the forces of which one on it was recorded about then. */
export function briefOfToldThen(force: Force, { themes }: Pick<PublicRecord, 'themes'>): Brief {
  const last = threadsOf(force, themes).told.flatMap(
    ({ findings }) =>
      findings.findLast((it) => it.data.kind === 'weakness' && findingDate(it)) ?? [],
  );
  const newest = last.toSorted((a, b) => (findingDate(a)! < findingDate(b)! ? 1 : -1));
  return {
    title: `${force.data.name}: who else was told of a weakness within a year`,
    url: force.path,
    lead:
      last.length > 0
        ? 'On the same theme within a year before or after the last weakness here, nearest first. Each was told something of its own.'
        : `No weakness of ${force.data.name} with a date is on record.`,
    facts: withLines([
      {
        name: 'Newest first',
        lines: newest.map((finding) => ({
          text: `${finding.theme.data.name}, ${whenFound(finding)}`,
          when: elsewhereInWords(toldThen(finding) ?? []),
          url: `${finding.path}#elsewhere`,
        })),
        most: 6,
      },
    ]),
    links: [
      { text: `All on record about ${force.data.shortName}`, url: force.path },
      papersOf(force),
    ],
  };
}

/** @example 'Essex (May 2025), Kent (June 2025) and two others' */
function elsewhereInWords(findings: readonly Finding[]): string {
  const named = findings.flatMap((finding) => {
    const names = finding.forces.map(({ data }) => data.shortName);
    const date = dateInWords(findingDate(finding)!.slice(0, 7));
    return names.length > 0 ? [`${listInWords(names)} (${date})`] : [];
  });
  if (named.length === 0) return 'No other force on record';
  const left = named.length - MOST_NAMED;
  return listInWords([
    ...named.slice(0, MOST_NAMED),
    ...(left > 0 ? [countInWords(left, 'other')] : []),
  ]);
}
