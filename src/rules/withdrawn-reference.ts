import type { Draft } from '../loader/content.ts';
import { quote } from '../loader/words.ts';
import { infoOf } from '../schemas/index.ts';
import { linkedEntriesIn } from './linked-entries.ts';
import { mentionsIn } from './mentions.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'withdrawn-reference',
  *check({ drafts }) {
    const withdrawn = new Map(
      drafts.filter(isWithdrawn).map((draft) => [`${draft.kind} ${draft.id}`, draft]),
    );
    if (withdrawn.size === 0) return;
    for (const draft of drafts) {
      if (isWithdrawn(draft)) continue;
      for (const { to, id, place } of [...mentionsIn(draft), ...linkedEntriesIn(draft)]) {
        const named = withdrawn.get(`${to} ${id}`);
        if (!named) continue;
        yield {
          ...place(),
          message: `The ${infoOf(to).one} ${quote(id)} was withdrawn, but this ${infoOf(draft.kind).one} stands.`,
          allowed: `an entry that stands; ${named.file} is withdrawn`,
          about: named.file,
          cause: named.at('withdrawn'),
        };
      }
    }
  },
};

function isWithdrawn({ raw }: Draft): boolean {
  return raw['withdrawn'] !== undefined;
}
