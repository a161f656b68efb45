import { firstDay, lastDay, type PartialDate } from '../schemas/dates.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number in words up to twelve, in digits above. */
export function numberInWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-GB');
}

/** A number with its noun: `one weakness`, `14 findings`. */
export function countInWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberInWords(count)} ${count === 1 ? singular : plural}`;
}

// Kept, for to make one takes longer than to use it.
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Parts of a sentence as a list: `one, two and three`. */
export function listInWords(parts: readonly string[]): string {
  return AND.format(parts);
}

/** So many months over are told as nearly one year more. */
const NEARLY = 9;

/** Whole months from one day or month to a later day. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/**
 * How long ago a date was, no more exactly than it is known.
 * @example ageInWords('2016-07', '2026-11-24') // 'ten years ago'
 */
export function ageInWords(date: PartialDate, asOf: string): string {
  if (firstDay(date) > asOf) return 'to come';
  if (date.length === 4) {
    const years = Number(asOf.slice(0, 4)) - Number(date);
    return years === 0
      ? 'this year'
      : years === 1
        ? 'last year'
        : `${numberInWords(years)} years ago`;
  }
  if (lastDay(date) >= asOf) return date.length === 7 ? 'this month' : 'today';
  const months = monthsBetween(date.length === 7 ? firstDay(date) : date, asOf);
  if (months === 0) return 'less than a month ago';
  if (months < 24 && months !== 12) return `${countInWords(months, 'month')} ago`;
  const years = Math.floor(months / 12);
  return months % 12 >= NEARLY
    ? `nearly ${countInWords(years + 1, 'year')} ago`
    : `${countInWords(years, 'year')} ago`;
}
