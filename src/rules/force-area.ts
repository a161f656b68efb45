import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'force-area',
  *check({ valid }) {
    for (const { data, at } of valid.forces) {
      const { region, nation, ons } = data;
      const isWelsh = nation === 'Wales';
      if ((region === 'Wales') !== isWelsh)
        yield {
          ...at('region'),
          message: `The force is in ${nation}, but its region is ${quote(region)}.`,
          allowed: isWelsh ? 'Wales' : 'a region of England',
        };
      if (ons.startsWith('W') !== isWelsh)
        yield {
          ...at('ons'),
          message: `The force is in ${nation}, but its code is ${quote(ons)}.`,
          allowed: `a code that begins with ${isWelsh ? 'W15' : 'E23'}`,
        };
    }
  },
};
