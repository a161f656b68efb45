import { groupsOfSeveral } from './group.ts';
import { isExact } from '../loader/read.ts';
import { infoOf } from '../schemas/kinds.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'duplicate-id',
  *check({ files }) {
    for (const group of groupsOfSeveral(files, ({ kind, id }) => `${kind}/${id}`)) {
      // The one whose name need not be changed is the entry; it is told of the others.
      const [first, ...others] = group.toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)));
      for (const file of others)
        yield {
          file: file.name,
          line: 1,
          column: 1,
          message: `The id ${quote(file.id)} already belongs to ${first!.name}.`,
          allowed: `one file for each ${infoOf(file.kind).one}`,
          fix:
            file.text?.trim() === first!.text?.trim()
              ? 'Delete it: it says the same, letter by letter.'
              : undefined,
        };
    }
  },
};
