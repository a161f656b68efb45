import type { PartialDate } from '../schemas/dates.ts';
import { infoOf } from '../schemas/index.ts';
import type { AnyNode, Inspection } from './types.ts';

type Loose = Record<string, unknown>;

/** What an entry is called in a list. */
export function nameOf({ kind, data }: Pick<AnyNode, 'kind' | 'data'>): string {
  return String((data as Loose)[infoOf(kind).title]);
}

/** The date of an entry in the field that its kind has for it; null where there is none. */
export function ownDateOf({ kind, data }: Pick<AnyNode, 'kind' | 'data'>): PartialDate | null {
  const { date } = infoOf(kind);
  return date ? (((data as Loose)[date] as PartialDate | null | undefined) ?? null) : null;
}

/**
 * The title of a report on the page of its force, which need not name the force again.
 * @example 'Child protection inspection, 2025'
 */
export function titleOnForce({ data: { title } }: Pick<Inspection, 'data'>): string {
  return title
    .replace(/^[^:]*\b(?:Police|Constabulary)\b[^:]*: /, '')
    .replace(/^./, (first) => first.toUpperCase());
}
