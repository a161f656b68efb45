/** Any entry that can be withdrawn. */
export interface Withdrawable {
  data: { withdrawn?: { date: string; reason: string } | undefined };
}

/** Whether an entry still stands: one that was withdrawn keeps its page and says why. */
export function stands(entry: Withdrawable): boolean {
  return entry.data.withdrawn === undefined;
}
