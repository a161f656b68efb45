import { dateInWords } from './date-words.ts';
import { findingDate } from './order.ts';
import type { Finding } from './types.ts';

/** When findings with a date were made: the years and, of that of another finding, the months, as far as they are known. */
export function timesIn(findings: readonly Finding[], other: Finding): string[] {
  const own = findingDate(other);
  const times = findings.flatMap((finding) => {
    const date = findingDate(finding);
    if (!date || date.slice(0, 4) !== own?.slice(0, 4)) return date?.slice(0, 4) ?? [];
    if (date.length === 4 || own.length === 4) return 'the same year';
    return date.slice(0, 7) === own.slice(0, 7) ? 'the same month' : dateInWords(date.slice(0, 7));
  });
  return [...new Set(times)];
}

/** Which of these times, as told, are of findings that inspectors found improved on going back to them. */
export function improvedSince(
  findings: readonly Finding[],
  other: Finding,
): (time: string) => boolean {
  const times = Map.groupBy(findings, (finding) => timesIn([finding], other)[0]);
  return (time) =>
    times
      .get(time)
      ?.every(({ followedBy }) => followedBy.some(({ outcome }) => outcome === 'improved')) ??
    false;
}
