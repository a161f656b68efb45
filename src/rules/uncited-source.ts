import { mayMention, mentionsIn } from './mentions.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'uncited-source',
  *check(content) {
    const cited = new Set(
      content.drafts.flatMap((draft) =>
        mentionsIn(draft).flatMap(({ to, id }) => (to === 'sources' ? [id] : [])),
      ),
    );
    for (const file of content.files) {
      if (file.kind !== 'sources' || cited.has(file.id) || mayMention(content, file.id)) continue;
      yield {
        file: file.name,
        line: 1,
        column: 1,
        message: `No entry cites the source ${quote(file.id)}.`,
        allowed: 'a source that at least one entry names',
        // Several at once most often had one entry that named them, and was emptied or deleted.
        about: 'sources that nobody cites',
      };
    }
  },
};
