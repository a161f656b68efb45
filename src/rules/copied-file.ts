import { isExact } from '../loader/read.ts';
import { groupsOfSeveral } from './group.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'copied-file',
  *check({ files }) {
    for (const group of groupsOfSeveral(
      files,
      ({ kind, text }) => text && `${kind}\n${text.trim()}`,
    )) {
      // A copy is most often given a longer name, or one that no entry can have. Two of one id are told as such.
      const [first, ...others] = group.toSorted(
        (a, b) =>
          Number(isExact(b)) - Number(isExact(a)) ||
          Number(b.isRead) - Number(a.isRead) ||
          a.name.length - b.name.length,
      );
      for (const file of others.filter(({ id }) => id !== first!.id))
        yield {
          file: file.name,
          line: 1,
          column: 1,
          message: `The file is the same, letter by letter, as ${first!.name}.`,
          allowed: 'each entry once',
        };
    }
  },
};
