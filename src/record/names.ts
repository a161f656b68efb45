import { infoOf } from '../schemas/index.ts';
import type { AnyNode } from './types.ts';

/** What an entry is called in a list. */
export function nameOf(entry: AnyNode): string {
  return String((entry.data as { [field: string]: unknown })[infoOf(entry.kind).title]);
}
