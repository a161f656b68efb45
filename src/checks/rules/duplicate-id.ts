import { alike } from '../group.ts';
import { ONE } from '../kinds.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'duplicate-id',
  title: 'Two files with one id',
  why: 'Both make the same address, so one of them would be lost; for equal files without a word.',
  fix: 'Keep one file, or give one of them another name.',
  *check({ files }) {
    for (const group of alike(files, ({ kind, id }) => `${kind}/${id}`)) {
      for (const file of group) {
        const others = group.filter((other) => other !== file).map(({ name }) => name);
        yield {
          file: file.name,
          line: 1,
          column: 1,
          message: `The id ${quote(file.id)} also belongs to ${others.join(' and ')}.`,
          allowed: `one file for each ${ONE[file.kind]}`,
        };
      }
    }
  },
};
