/** `2016-10-25`, `2016-10` or `2016`: a date as exact as it is known. */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** The Acts that sources cite begin in 1933; an earlier year, or one after 2100, is a slip of the pen. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/**
 * Whether a text is a partial date that exists in the calendar.
 * @example isPartialDate('2016-02-31') // false
 */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}

/** The first day that a partial date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Sorts oldest first; entries without a date come last here as well. */
export function oldestFirst(a: PartialDate | null, b: PartialDate | null): number {
  return a === null || b === null ? newestFirst(a, b) : newestFirst(b, a);
}

/** Sorts newest first; entries without a date come last. */
export function newestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const [left, right] = [firstDay(a), firstDay(b)];
  return left < right ? 1 : left > right ? -1 : 0;
}
