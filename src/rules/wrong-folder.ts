import { quote } from '../loader/words.ts';
import { formOfId } from '../schemas/references.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'wrong-folder',
  *check({ drafts }) {
    for (const { kind, id, raw, at } of drafts) {
      const [folder, slug] = id.split('/');
      const { inspection } = raw;
      if (kind !== 'findings' || slug === undefined) continue;
      if (typeof inspection !== 'string' || inspection === folder) continue;
      // What is no id is refused as such.
      if (!formOfId('inspections').form.test(inspection)) continue;
      yield {
        ...at('inspection'),
        message: `The finding lies in the folder ${quote(folder)}, but its inspection is ${quote(inspection)}.`,
        allowed: 'the name of the folder',
        fix: `Move the file to content/findings/${inspection}/, or write "inspection: ${folder}".`,
      };
    }
  },
};
