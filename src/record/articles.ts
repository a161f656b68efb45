import { NEEDS, type Need } from '../schemas/guidance.ts';
import { dateInWords } from './date-words.ts';
import type { Article } from './types.ts';

/** Articles by what a reader needs them for, in the order of the needs; a need without an article is left out. */
export function articlesByNeed(
  articles: readonly Article[],
): { need: Need; articles: Article[] }[] {
  const groups = Map.groupBy(articles, ({ data }) => data.for);
  return NEEDS.flatMap((need) => {
    const own = groups.get(need);
    return own ? [{ need, articles: own }] : [];
  });
}

/**
 * When articles were last read against their sources, in a sentence.
 * @example 'Each article was last read against its sources between 24 and 28 November 2026, and says when.'
 */
export function lastReadInWords(articles: readonly Pick<Article, 'data'>[]): string {
  const days = articles.map(({ data }) => data.reviewed).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return 'There is no article yet.';
  const when =
    first === last
      ? `on ${dateInWords(first)}.`
      : `between ${daysInWords(first, last)}, and says when.`;
  return `Each article was last read against its sources ${when}`;
}

/** Two days, the month said once where it is the same. */
function daysInWords(first: string, last: string): string {
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${isOneMonth ? Number(first.slice(8)) : dateInWords(first)} and ${dateInWords(last)}`;
}
