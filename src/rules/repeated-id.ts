import { mentionsInFields } from './mentions.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'repeated-id',
  *check({ drafts }) {
    for (const draft of drafts) {
      const seen = new Set<string>();
      for (const { id, path } of mentionsInFields(draft)) {
        const [field, last] = [path[0], path.at(-1)];
        // The same source may well be cited for two grades, or at two places for one claim.
        if (typeof last !== 'number' && last !== 'finding') continue;
        const key = `${field} ${id}`;
        if (seen.has(key)) {
          yield {
            ...draft.at(...path),
            message: `The id ${quote(id)} is in the list "${field}" twice.`,
            allowed: 'each id once',
          };
        }
        seen.add(key);
      }
    }
  },
};
