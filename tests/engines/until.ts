import { setTimeout } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 50;

/**
 * Waits until something is so.
 * @throws when it takes too long
 */
export async function until(what: string, isSo: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It took too long until ${what}.`);
    await setTimeout(LOOK_EVERY_MS);
  }
}
