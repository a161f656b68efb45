import { ONE } from '../kinds.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'former-id',
  title: 'A former id that is in use',
  why: 'The old address can lead to one page only: to this entry, or to the one that has the id now.',
  fix: 'Take it out of "formerIds", or give the other entry another name.',
  *check({ drafts, ids }) {
    const taken = new Map<string, string>();
    for (const { kind, file, raw, at } of drafts) {
      if (!Array.isArray(raw['formerIds'])) continue;
      for (const [index, id] of raw['formerIds'].entries()) {
        if (typeof id !== 'string') continue;
        const other = taken.get(`${kind} ${id}`);
        taken.set(`${kind} ${id}`, file);
        if (!ids[kind].has(id) && !other) continue;
        yield {
          ...at('formerIds', index),
          message: other
            ? `The former id ${quote(id)} is also a former id of ${other}.`
            : `The former id ${quote(id)} is the id of a living ${ONE[kind]}.`,
          allowed: 'an id that no entry has any more',
        };
      }
    }
  },
};
