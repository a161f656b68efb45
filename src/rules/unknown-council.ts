import { nearest } from '../loader/nearest.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'unknown-council',
  *check({ valid, councils }) {
    if (councils.length === 0) return;
    const names = councils.flatMap(({ name, councilName }) => [name, councilName]);
    const known = new Map(names.map((name) => [normalised(name), name]));
    for (const { data, at } of [...valid.findings, ...valid.inspections]) {
      if (data.council === undefined || known.has(normalised(data.council))) continue;
      const meant = known.get(nearest(normalised(data.council), known.keys()) ?? '');
      yield {
        ...at('council'),
        message: `There is no council ${quote(data.council)} in the list of councils.`,
        allowed: `a name in data/councils.csv${meant ? `, such as "${meant}"` : ''}`,
        fix: meant && `Did you mean "${meant}"?`,
        example: meant && `council: ${meant}`,
      };
    }
  },
};
