import { alike } from '../group.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'copied-file',
  title: 'Two files that are equal',
  why: 'A copy that was to be changed and was not would be counted as a second entry.',
  fix: 'Delete the copy, or write what it was made for.',
  *check({ files }) {
    for (const group of alike(files, ({ kind, text }) => text && `${kind}\n${text.trim()}`)) {
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
