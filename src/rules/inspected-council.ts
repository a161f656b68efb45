import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'inspected-council',
  *check({ valid, councils }) {
    const names = new Map(
      councils.flatMap(({ name, councilName }) =>
        [name, councilName].map((it) => [normalised(it), name] as const),
      ),
    );
    const inspections = new Map(valid.inspections.map(({ id, data }) => [id, data.council]));
    for (const { data, at } of valid.findings) {
      const inspected = inspections.get(data.inspection) ?? '';
      const [name, expected] = [data.council ?? '', inspected].map((it) =>
        names.get(normalised(it)),
      );
      // A council that is not in the list is reported as such.
      if (!name || !expected || name === expected) continue;
      yield {
        ...at('council'),
        message: `The finding was made in ${quote(data.council)}, but its inspection, ${quote(data.inspection)}, was of ${inspected}.`,
        allowed: `the council of the inspection: ${inspected}`,
        fix: `Write "council: ${inspected}", or name the inspection of the other council.`,
        example: `council: ${inspected}`,
        about: data.inspection,
      };
    }
  },
};
