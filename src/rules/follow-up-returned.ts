import { quote } from '../loader/words.ts';
import type { Inspectorate } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/** HMIC was renamed HMICFRS; no other inspectorate goes back to what another has found. */
const FAMILY: Readonly<Record<Inspectorate, string>> = {
  ofsted: 'Ofsted',
  hmic: 'the constabulary inspectorate',
  hmicfrs: 'the constabulary inspectorate',
  joint: 'several inspectorates together',
};

export const rule: Rule = {
  slug: 'follow-up-returned',
  *check({ valid }) {
    const families = new Map(
      valid.inspections.map(({ id, data }) => [id, FAMILY[data.inspectorate]]),
    );
    const familyOf = (finding: string) => families.get(finding.split('/')[0]!);
    for (const { id, data, at } of valid.findings) {
      for (const [index, { finding: earlier, basis }] of data.followsUp.entries()) {
        const [now, before] = [familyOf(id), familyOf(earlier)];
        if (basis !== 'returned' || !now || !before || now === before) continue;
        yield {
          ...at('followsUp', index, 'basis'),
          message: `The finding is of ${now}, which did not return to ${quote(earlier)}, a finding of ${before}.`,
          allowed: '"returned" between findings of one inspectorate',
        };
      }
    }
  },
};
