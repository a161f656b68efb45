import { groupsOfSeveral } from './group.ts';
import { infoOf } from '../schemas/kinds.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'duplicate-id',
  *check({ files }) {
    for (const group of groupsOfSeveral(files, ({ kind, id }) => `${kind}/${id}`)) {
      for (const file of group) {
        const others = group.filter((other) => other !== file).map(({ name }) => name);
        yield {
          file: file.name,
          line: 1,
          column: 1,
          message: `The id ${quote(file.id)} also belongs to ${others.join(' and ')}.`,
          allowed: `one file for each ${infoOf(file.kind).one}`,
        };
      }
    }
  },
};
