import type { Values } from '../write.ts';
import { isNewSource } from './known-sources.ts';

/**
 * The values of a form, with the id of each source in the place of what its field holds: a new source is held with all
 * its fields, and its own file is written beside the entry.
 */
export function withIds<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withIds(item as unknown)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isNewSource(value)) return value.id as T;
  return Object.fromEntries(
    Object.entries(value as Values).map(([name, one]) => [name, withIds(one)]),
  ) as T;
}
