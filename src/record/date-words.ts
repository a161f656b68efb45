import { firstDay, type PartialDate } from '../schemas/dates.ts';

// Kept, for to make one takes a hundred times as long as to use it. UTC, so that no day shifts with the machine.
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const FORMATS: Record<number, Intl.DateTimeFormat> = {
  4: format({ year: 'numeric' }),
  7: format({ month: 'long', year: 'numeric' }),
  10: format({ day: 'numeric', month: 'long', year: 'numeric' }),
};

/** Few dates are told on many pages. */
const told = new Map<PartialDate, string>();

/** When something was done, in words: `on 25 October 2016`, `in October 2016` or `in 2016`. */
export function onDayInWords(date: PartialDate): string {
  return `${date === firstDay(date) ? 'on' : 'in'} ${dateInWords(date)}`;
}

/** A date in words: `25 October 2016`, `October 2016` or `2016`. */
export function dateInWords(date: PartialDate): string {
  const known = told.get(date);
  if (known !== undefined) return known;
  const words = FORMATS[date.length]!.format(new Date(`${firstDay(date)}T00:00:00Z`));
  told.set(date, words);
  return words;
}
