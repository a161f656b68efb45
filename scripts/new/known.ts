import { parseContent } from '../../src/loader/content.ts';
import { readContent } from '../../src/loader/read.ts';
import { infoOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import type { Known } from './ask.ts';

/** The entries that a new one may name, of each kind, by title. No rule is put to them: that takes longer. */
export function knownIn(folder: string, asOf: string): Record<Kind, readonly Known[]> {
  const { content } = parseContent(readContent(folder).files, { asOf, councils: [] });
  const lists = KINDS.map((kind) => [
    kind,
    content.valid[kind]
      .map(({ id, data }) => ({ id, title: titleOf(kind, { ...data }) }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
  ]);
  return Object.fromEntries(lists) as Record<Kind, Known[]>;
}

function titleOf(kind: Kind, fields: Record<string, unknown>): string {
  return String(fields[infoOf(kind).title]);
}
