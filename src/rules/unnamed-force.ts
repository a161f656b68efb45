import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'unnamed-force',
  *check({ valid }) {
    const inspections = new Map(valid.inspections.map(({ id, data }) => [id, data.forces]));
    for (const { data, at } of valid.findings) {
      const [force, ...others] = inspections.get(data.inspection) ?? [];
      // A report about several forces may say something of them all.
      if (data.forces.length > 0 || force === undefined || others.length > 0) continue;
      yield {
        ...at('forces'),
        message: `The finding names no force, but its inspection, ${quote(data.inspection)}, was about ${force}.`,
        allowed: 'the force of its inspection; none for a national report alone',
        fix: `Write "forces: [${force}]".`,
        example: `forces: [${force}]`,
      };
    }
  },
};
