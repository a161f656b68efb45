import { firstDay, lastDay } from '../schemas/dates.ts';
import type { Entry } from '../loader/content.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

type Inspection = Entry<'inspections'>;

export const rule: Rule = {
  slug: 'inspection-follows',
  *check({ valid }) {
    const inspections = new Map(valid.inspections.map((it) => [it.id, it]));
    for (const inspection of valid.inspections) {
      const earlier = inspections.get(inspection.data.follows ?? '');
      const reason = earlier && reasonAgainst(inspection, earlier, inspections);
      if (!reason) continue;
      yield {
        ...inspection.at('follows'),
        message: `The inspection follows ${quote(earlier.id)}, ${reason}.`,
        allowed: 'an earlier inspection',
      };
    }
  },
};

function reasonAgainst(
  later: Inspection,
  earlier: Inspection,
  inspections: ReadonlyMap<string, Inspection>,
): string | undefined {
  if (earlier === later) return 'which is itself';
  const [before, after] = [earlier.data.published, later.data.published];
  if (before && after && firstDay(before) > lastDay(after)) {
    return `which was published in ${before}, after its own ${after}`;
  }
  return comesBack(later, inspections) ? 'which leads back to it' : undefined;
}

function comesBack(start: Inspection, inspections: ReadonlyMap<string, Inspection>): boolean {
  const seen = new Set<Inspection>();
  let next = inspections.get(start.data.follows ?? '');
  while (next && next !== start && !seen.has(next)) {
    seen.add(next);
    next = inspections.get(next.data.follows ?? '');
  }
  return next === start;
}
