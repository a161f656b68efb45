import { count, quote } from '../loader/words.ts';
import { renamesIn } from './renames.ts';
import type { Rule } from './rule.ts';

const FEWEST = 3;

export const rule: Rule = {
  slug: 'theme-questions',
  *check(content) {
    const { drafts, unread, strays } = content;
    const renamed = new Set(renamesIn(content).map(({ now }) => now));
    for (const theme of drafts) {
      if (theme.kind !== 'themes' || theme.raw['withdrawn'] !== undefined) continue;
      // What follows from a new name is told with it.
      if (renamed.has(theme)) continue;
      const asked = drafts.filter(
        ({ kind, raw }) =>
          kind === 'questions' && raw['theme'] === theme.id && raw['withdrawn'] === undefined,
      );
      const unclear = unread.filter(
        ({ kind, text }) => kind === 'questions' && text?.includes(theme.id),
      );
      const astray = strays.filter((text) => text.includes(theme.id));
      if (asked.length + unclear.length + astray.length >= FEWEST) continue;
      yield {
        ...theme.at(),
        message: `The theme ${quote(theme.id)} has ${count(asked.length, 'question')}.`,
        allowed: `at least ${count(FEWEST, 'question')}`,
      };
    }
  },
};
