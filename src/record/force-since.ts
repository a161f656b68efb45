import { listInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { isInadequate, judgedOn, judgedReports } from './judged.ts';
import { statusInWords } from './status.ts';
import type { Force } from './types.ts';

/**
 * What befell a force as a whole after a year, a sentence each: when it was judged inadequate, and its monitoring above
 * routine. That it came after says nothing of causes.
 * @example ['The force was judged inadequate, in whole or in part: September 2019.', 'Engage stage of monitoring: from 2019 to 20 September 2023.']
 */
export function forceSince(force: Force, year: string): string[] {
  const isAfter = (day: string | null) => day !== null && day.slice(0, 4) > year;
  const days = judgedReports(force)
    .filter(isInadequate)
    .flatMap((report) => judgedOn(report) ?? [])
    .filter(isAfter)
    .map((day) => dateInWords(day.slice(0, 7)));
  const judged = listInWords([...new Set(days)].reverse());
  const monitored = force.status.filter(
    ({ kind, from }) => kind !== 'cause-of-concern' && isAfter(from),
  );
  return [
    ...(judged ? [`The force was judged inadequate, in whole or in part: ${judged}.`] : []),
    ...monitored.map((status) => `${statusInWords(status, force)}.`),
  ];
}
