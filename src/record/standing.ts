import type { Withdrawable } from './types.ts';

/** Whether an entry still stands: one that was withdrawn keeps its page and says why. */
export function stands(entry: Withdrawable): boolean {
  return entry.data.withdrawn === undefined;
}
