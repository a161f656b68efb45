import { checkContent } from '../../src/rules/check.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import type { Known } from './ask.ts';

/** The entries that a new one may name, of each kind, by title. */
export function knownIn(folder: string, asOf: string): Record<Kind, readonly Known[]> {
  const { content } = checkContent(folder, { asOf });
  const lists = KINDS.map((kind) => [
    kind,
    content.valid[kind]
      .map(({ id, data }) => ({
        id,
        title: String((data as Record<string, unknown>)[infoOf(kind).title]),
      }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
  ]);
  return Object.fromEntries(lists) as Record<Kind, Known[]>;
}
