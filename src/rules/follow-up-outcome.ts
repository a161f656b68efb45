import type { Entry } from '../loader/content.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** Outcomes that say that something was wrong before. */
const OF_A_FAULT: ReadonlySet<string> = new Set(['not-improved', 'mixed', 'worse']);
/** What was good or getting better cannot have failed to improve. */
const NO_FAULT: ReadonlySet<string> = new Set(['strength', 'progress']);

export const rule: Rule = {
  slug: 'follow-up-outcome',
  *check({ valid }) {
    const findings = new Map(valid.findings.map((finding) => [finding.id, finding]));
    const told = new Map<string, Entry<'findings'>>();
    for (const finding of valid.findings) {
      for (const [index, tie] of finding.data.followsUp.entries()) {
        const { finding: id, basis, outcome } = tie;
        if (outcome === undefined) continue;
        const key = `${finding.data.inspection} ${id}`;
        const other = told.get(key);
        told.set(key, finding);
        const place = finding.at('followsUp', index, 'outcome');
        const kind = findings.get(id)?.data.kind;
        if (basis === 'later') {
          yield {
            ...place,
            message: `The outcome is ${outcome}, but the basis is "later": nobody went back to ${quote(id)}.`,
            allowed: 'an outcome with the basis "returned" alone',
            fix: 'Take the outcome out, or write "basis: returned" if the source says that inspectors went back to it.',
          };
        } else if (kind && NO_FAULT.has(kind) && OF_A_FAULT.has(outcome)) {
          yield {
            ...place,
            message: `The outcome is ${outcome}, but ${quote(id)} was ${kind === 'strength' ? 'a strength' : 'progress'}.`,
            allowed: 'an outcome of an earlier weakness or recommendation',
          };
        } else if (other && other !== finding) {
          yield {
            ...place,
            message: `The outcome of ${quote(id)} is given by ${other.file} too, from the same inspection.`,
            allowed: 'one outcome for each earlier finding from one inspection',
            fix: 'Keep one of the two.',
          };
        }
      }
    }
  },
};
