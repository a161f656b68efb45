import { oneOf, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'answered-force',
  *check({ valid }) {
    const findings = new Map(valid.findings.map(({ id, data }) => [id, data.forces]));
    for (const { data, at } of valid.responses) {
      for (const [index, finding] of data.findings.entries()) {
        const forces = findings.get(finding) ?? [];
        // What is about no force by name is about all.
        if (forces.length === 0 || data.forces.length === 0) continue;
        if (forces.some((force) => data.forces.includes(force))) continue;
        yield {
          ...at('findings', index),
          message: `The response is about ${oneOf(data.forces)}, and answers ${quote(finding)}, which is about ${oneOf(forces)}.`,
          allowed: 'a finding about a force of the response',
        };
      }
    }
  },
};
