import { linksOf } from '../links.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'repeated-id',
  title: 'An id twice in one list',
  why: 'The page would show the same entry twice, and counts would be wrong.',
  fix: 'Take one of them out.',
  *check({ drafts }) {
    for (const draft of drafts) {
      const seen = new Set<string>();
      for (const { id, path } of linksOf(draft.kind, draft.raw)) {
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
