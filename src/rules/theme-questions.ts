import { count, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const FEWEST = 3;

export const rule: Rule = {
  slug: 'theme-questions',
  *check({ drafts, unread }) {
    for (const theme of drafts) {
      if (theme.kind !== 'themes' || theme.raw['withdrawn'] !== undefined) continue;
      const asked = drafts.filter(
        ({ kind, raw }) =>
          kind === 'questions' && raw['theme'] === theme.id && raw['withdrawn'] === undefined,
      );
      const unclear = unread.filter(
        ({ kind, text }) => kind === 'questions' && text?.includes(theme.id),
      );
      if (asked.length + unclear.length >= FEWEST) continue;
      yield {
        ...theme.at(),
        message: `The theme ${quote(theme.id)} has ${count(asked.length, 'question')}.`,
        allowed: `at least ${count(FEWEST, 'question')}`,
      };
    }
  },
};
