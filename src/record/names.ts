import type { PartialDate } from '../schemas/dates.ts';
import { infoOf } from '../schemas/index.ts';
import type { AnyNode } from './types.ts';

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
