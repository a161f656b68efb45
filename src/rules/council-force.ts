import type { Content } from '../loader/content.ts';
import { normalised, oneOf, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'council-force',
  *check({ valid, councils, ids }) {
    const policedBy = forcesByCouncil(councils);
    for (const { data, at } of [...valid.findings, ...valid.inspections]) {
      const forces = data.council && policedBy.get(normalised(data.council));
      if (!forces || data.forces.length === 0) continue;
      // An id that no force has is reported as such.
      if (!data.forces.every((force) => ids.forces.has(force))) continue;
      if (forces.some((force) => data.forces.includes(force))) continue;
      yield {
        ...at('council'),
        message: `${quote(data.council)} is not policed by ${data.forces.join(' or ')}.`,
        allowed: `a council of ${data.forces.join(' or ')}; the force of this one is ${oneOf(forces)}`,
        // What stands there is no slip of a council of the force, so none is offered.
        example: '',
      };
    }
  },
};

function forcesByCouncil(councils: Content['councils']): Map<string, string[]> {
  const policedBy = new Map<string, string[]>();
  for (const { name, councilName, force } of councils) {
    for (const key of new Set([normalised(name), normalised(councilName)])) {
      policedBy.set(key, [...(policedBy.get(key) ?? []), force]);
    }
  }
  return policedBy;
}
