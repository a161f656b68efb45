import { nearest } from '../loader/nearest.ts';
import { oneOf, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** The regions of England as the Office for National Statistics has them, and Wales. */
const REGIONS = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
  'Wales',
];

export const rule: Rule = {
  slug: 'force-area',
  *check({ valid }) {
    for (const { data, at } of valid.forces) {
      const { region, nation, ons } = data;
      if (!REGIONS.includes(region)) {
        const meant = nearest(region, REGIONS);
        yield {
          ...at('region'),
          message: `There is no region ${quote(region)}.`,
          allowed: oneOf(REGIONS),
          fix: meant && `Did you mean "${meant}"?`,
          example: meant && `region: ${meant}`,
        };
        continue;
      }
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
