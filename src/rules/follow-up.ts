import { firstDay, lastDay } from '../schemas/dates.ts';
import type { Entry } from '../loader/content.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

type Finding = Entry<'findings'>;

export const rule: Rule = {
  slug: 'follow-up',
  *check({ valid }) {
    const findings = new Map(valid.findings.map((finding) => [finding.id, finding]));
    for (const finding of valid.findings) {
      for (const [index, { finding: id }] of finding.data.followsUp.entries()) {
        const earlier = findings.get(id);
        const mistake = earlier && mistakeOf(finding, earlier);
        if (!mistake) continue;
        const [reason, allowed] = mistake;
        yield {
          ...finding.at('followsUp', index, 'finding'),
          message: `The finding follows up ${quote(id)}, ${reason}.`,
          allowed,
        };
      }
    }
  },
};

function mistakeOf(
  later: Finding,
  earlier: Finding,
): [reason: string, allowed: string] | undefined {
  const [a, b] = [later.data, earlier.data];
  if (earlier === later) return ['which is itself', 'an earlier finding'];
  if (a.date && b.date && firstDay(b.date) > lastDay(a.date)) {
    return [`which is dated ${b.date}, after its own ${a.date}`, 'a finding that is not later'];
  }
  const apart = a.forces.length > 0 && b.forces.length > 0;
  if (apart && !a.forces.some((force) => b.forces.includes(force))) {
    const reason = `which is about ${b.forces.join(', ')} and not about ${a.forces.join(', ')}`;
    return [reason, 'a finding about the same force'];
  }
  return undefined;
}
