import type { Entry } from '../loader/content.ts';
import { groupsOfSeveral } from './group.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

type Finding = Entry<'findings'>;

/** What makes two findings one, and how that is said. */
const LIKENESSES: { by: string; keyOf: (finding: Finding) => string }[] = [
  {
    by: 'headline and inspection',
    keyOf: ({ data }) => `${data.inspection}\n${normalised(data.headline)}`,
  },
  {
    by: 'text and inspection',
    keyOf: ({ data, body }) => `${data.inspection}\n${normalised(body)}`,
  },
  {
    by: 'headline, forces and date',
    keyOf: ({ data }) =>
      `${data.forces.toSorted().join()}\n${data.date}\n${normalised(data.headline)}`,
  },
];

export const rule: Rule = {
  slug: 'same-finding',
  *check({ valid }) {
    const living = valid.findings.filter(({ data }) => !data.withdrawn);
    const said = new Set<Finding>();
    for (const { by, keyOf } of LIKENESSES) {
      for (const group of groupsOfSeveral(living, keyOf)) {
        for (const finding of group) {
          const other = group.find((it) => it !== finding && normalised(it.body) !== '');
          if (said.has(finding) || !other) continue;
          said.add(finding);
          yield {
            ...finding.at('headline'),
            message: `The finding shares its ${by} with ${other.file}: ${quote(finding.data.headline)}.`,
            allowed: 'each claim once',
          };
        }
      }
    }
  },
};
