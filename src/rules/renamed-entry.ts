import { quote } from '../loader/words.ts';
import { infoOf } from '../schemas/index.ts';
import { renamesIn } from './renames.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'renamed-entry',
  *check(content) {
    for (const { now, before, mentions } of renamesIn(content)) {
      const { one, ending } = infoOf(now.kind);
      const places = mentions.map((mention) => mention.place());
      yield {
        file: now.file,
        line: 1,
        column: 1,
        message: `The file seems to have been renamed: in ${places.length} places, such as ${places[0]!.file}:${places[0]!.line}, it is still called ${quote(before)}, and no ${one} has that id.`,
        allowed: 'one id for each entry, wherever it is named',
        fix: `Rename the file ${before.split('/').at(-1)}${ending}, or write its new id, ${now.id}, in all these places and "formerIds: [${before}]" here.`,
        example: `formerIds: [${before}]`,
      };
    }
  },
};
