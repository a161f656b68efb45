import type { Worry } from './understand/guide.ts';
import { keyOf } from './understand/key.ts';

/** Whether a query tells of a worry, so that help comes before the record. */
export function isWorry(query: string, worries: readonly Worry[]): boolean {
  const key = ` ${keyOf(query)} `;
  const holdsOneOf = (runs: readonly string[]) =>
    runs.some((run) => key.includes(` ${keyOf(run)} `));
  return worries.some(
    ({ said, alone, who, harm }) =>
      holdsOneOf(said) ||
      alone.some((words) => keyOf(words) === key.trim()) ||
      (holdsOneOf(who) && holdsOneOf(harm)),
  );
}
