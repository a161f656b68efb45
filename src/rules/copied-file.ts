import { groupsOfSeveral } from './group.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'copied-file',
  *check({ files }) {
    for (const group of groupsOfSeveral(
      files,
      ({ kind, text }) => text && `${kind}\n${text.trim()}`,
    )) {
      for (const file of group) {
        const others = group.filter((other) => other !== file).map(({ name }) => name);
        yield {
          file: file.name,
          line: 1,
          column: 1,
          message: `The file is the same, letter by letter, as ${others.join(' and ')}.`,
          allowed: 'each entry once',
        };
      }
    }
  },
};
