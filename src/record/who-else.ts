import { countInWords, listInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { findingDate } from './order.ts';
import { recentWeaknesses, weaknessesInWords } from './recent-weaknesses.ts';
import type { Thread } from './thread.ts';
import { toldElsewhere } from './told-then.ts';
import type { Finding, Force } from './types.ts';

/** So many forces are named beside a weakness on a card; the page that it leads to names all. */
const MOST_NAMED = 8;

/** @example 'Essex (May 2025), Kent (June 2025) and two others' */
export function elsewhereInWords(findings: readonly Finding[], own: Force): string {
  const named = findings.flatMap((finding) => {
    const names = finding.forces.filter((it) => it !== own).map(({ data }) => data.shortName);
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

/**
 * Who else was told of a weakness on a theme: within two years of the last one of a force, where it has one with a date, and
 * lately. Each was told something of its own.
 * @returns lines of a card, with the page that tells what each was told
 */
export function whoElse({ force, theme }: Thread, asOf: string): { text: string; url: string }[] {
  const others = theme.findings.flatMap(({ forces }) => forces).filter((it) => it !== force);
  const lately = recentWeaknesses(theme, [...new Set(others)], asOf);
  return [
    ...toldElsewhere(force, [theme]).map(({ elsewhere }) => ({
      text: `Within two years of the last one here: ${elsewhereInWords(elsewhere, force)}`,
      url: `${force.path}elsewhere/#${theme.id}`,
    })),
    {
      text: weaknessesInWords(lately, true),
      // The page of the theme has that part where there are any.
      url: `${theme.path}${lately.forces.length > 0 ? '#recent-weaknesses' : ''}`,
    },
  ];
}
