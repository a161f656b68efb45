import type { Draft } from '../loader/content.ts';
import { normalised, quote } from '../loader/words.ts';
import { infoOf, type Kind } from '../schemas/index.ts';
import { groupsOfSeveral, isCopy } from './group.ts';
import type { Rule } from './rule.ts';

/** Kinds whose entries are looked up by name. Two sources or events may well have one title. */
const NAMED: readonly Kind[] = [
  'forces',
  'inspections',
  'themes',
  'questions',
  'guidance',
  'glossary',
  'panels',
];

export const rule: Rule = {
  slug: 'same-name',
  *check({ drafts }) {
    const named = drafts.filter(
      ({ kind, raw }) => NAMED.includes(kind) && raw['withdrawn'] === undefined,
    );
    for (const group of groupsOfSeveral(named, keyOf)) {
      for (const draft of group) {
        const others = group.filter((other) => !isCopy(other, draft)).map(({ file }) => file);
        if (others.length === 0) continue;
        const { one, title } = infoOf(draft.kind);
        yield {
          ...draft.at(title),
          message: `The ${one} has the same name as ${others.join(' and ')}: ${quote(draft.raw[title])}.`,
          allowed: `one name for each ${one}`,
        };
      }
    }
  },
};

function keyOf({ kind, raw }: Draft): string | undefined {
  const name = raw[infoOf(kind).title];
  return typeof name === 'string' && normalised(name) !== ''
    ? `${kind} ${normalised(name)}`
    : undefined;
}
