import { newestFirst, type PartialDate } from '../schemas/dates.ts';
import type * as R from './types.ts';

/** When an inspection stands in time: its publication, else the end of its fieldwork, else the last year of its round. */
export function inspectionDate({ data }: Pick<R.Inspection, 'data'>): PartialDate | null {
  return data.published ?? data.fieldwork?.to ?? lastYearOf(data.round);
}

/** When a finding stands in time: its own date, else that of its inspection. */
export function findingDate({ data, inspection }: Pick<R.Finding, 'data' | 'inspection'>) {
  return data.date ?? inspectionDate(inspection);
}

/**
 * The last year that a round of inspections names.
 * @example lastYearOf('PEEL 2021/22') // '2022'
 */
export function lastYearOf(round: string | undefined): PartialDate | null {
  const [, first, last = first] = /(\d{4})(?:[/-](\d{2}))?/.exec(round ?? '') ?? [];
  return first && last ? first.slice(0, 4 - last.length) + last : null;
}

/** Newest first, then by id, so that every build has the same order. */
export function newestThenId(
  a: readonly [PartialDate | null, string],
  b: readonly [PartialDate | null, string],
): number {
  return newestFirst(a[0], b[0]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}

/** Sorts entries of one kind as a list shows them: what has a date newest first, all else by name or id. */
export function inOrder<T extends R.AnyNode>(list: readonly T[]): T[] {
  return list.toSorted(compare);
}

const collator = new Intl.Collator('en-GB');

function compare(a: R.AnyNode, b: R.AnyNode): number {
  const [nameOfA, nameOfB] = [sortName(a), sortName(b)];
  if (nameOfA !== null && nameOfB !== null) return collator.compare(nameOfA, nameOfB);
  return newestThenId([dateOf(a), a.id], [dateOf(b), b.id]);
}

function dateOf(node: R.AnyNode): PartialDate | null {
  switch (node.kind) {
    case 'findings':
      return findingDate(node);
    case 'inspections':
      return inspectionDate(node);
    case 'responses':
    case 'panels':
    case 'events':
      return node.data.date;
    default:
      return null;
  }
}

/** The text by which a kind without dates is sorted. */
function sortName(node: R.AnyNode): string | null {
  switch (node.kind) {
    case 'forces':
    case 'themes':
      return node.data.name;
    case 'guidance':
    case 'sources':
      return node.data.title;
    case 'glossary':
      return node.data.term.toLowerCase();
    case 'questions':
      return node.id;
    default:
      return null;
  }
}
