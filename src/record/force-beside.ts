import { nameOf } from './names.ts';
import type { AnyNode } from './types.ts';

/**
 * The force that an entry is about, to stand beside its title; undefined where it is about none or several, or where its
 * title names the force.
 * @example forceBeside(finding) // 'Cleveland'
 */
export function forceBeside(entry: AnyNode): string | undefined {
  const own = 'force' in entry ? [entry.force] : 'forces' in entry ? entry.forces : [];
  const [only, ...others] = own;
  if (!only || others.length > 0) return undefined;
  const { shortName } = only.data;
  return nameOf(entry).includes(shortName) ? undefined : shortName;
}
