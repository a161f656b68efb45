import { infoOf } from '../schemas/kinds.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'former-id',
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
            : `The former id ${quote(id)} is the id of a living ${infoOf(kind).one}.`,
          allowed: 'an id that no entry has any more',
        };
      }
    }
  },
};
